package org.daysheet.desktop.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.CheckOrder;
import org.daysheet.billing.remittances.CheckReadiness;
import org.daysheet.billing.remittances.CheckSearch;
import org.daysheet.billing.remittances.CheckStanding;
import org.daysheet.billing.remittances.ClaimEob;
import org.daysheet.billing.remittances.ClaimEobs;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.billing.remittances.SeenPlan;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// The checks of an office: the list, plans, taking in and posting.
///
/// @param office the open practice
/// @param day which day it is there
public record CheckPages(Office office, BusinessDay day) implements CheckDesk {
    @Override
    public PageSource<CheckRow> matching(CheckQuestion question) {
        CheckSearch search = new CheckSearch(
                standing(question.filter()),
                question.text(),
                null,
                question.payer(),
                question.paid(),
                question.taken());
        return new Found(office, search, CheckOrder.NEWEST);
    }

    private static CheckStanding standing(CheckFilter filter) {
        return switch (filter) {
            case ALL -> CheckStanding.ANY;
            case POSTED -> CheckStanding.POSTED;
            case NEEDS_LOOK -> CheckStanding.FOR_A_PERSON;
            case TO_POST -> CheckStanding.TO_POST;
        };
    }

    @Override
    public List<FilterOption<PayerId>> payers() {
        return ClaimPages.payers(office);
    }

    @Override
    public LocalDate today() {
        return day.today();
    }

    /// The checks of one search in one order.
    private record Found(Office office, CheckSearch search, CheckOrder order) implements PageSource<CheckRow> {
        @Override
        public PageSource<CheckRow> sorted(Sort sort) {
            return new Found(
                    office, search, new CheckOrder(CheckOrder.Column.valueOf(sort.column()), sort.isDescending()));
        }

        @Override
        public long count() {
            return checks().count(search);
        }

        @Override
        public List<CheckRow> page(long offset, int limit) {
            List<Check> some = checks().page(search, order, Math.toIntExact(offset), limit);
            return rows(office, some);
        }

        private CheckList checks() {
            return new CheckList(office.session());
        }
    }

    @Override
    public CheckPlanRow plan(RemittanceId id) {
        CheckRow row = rows(office, List.of(office.remittances().show(id))).getFirst();
        return new PlanPages(office).read(id, row);
    }

    @Override
    public Optional<Link> claim(PlanRow row) {
        RemitClaimId id = row.id();
        Optional<ClaimId> matched = id == null ? Optional.empty() : eobs().claim(id);
        if (matched.isPresent()) {
            return matched.map(Link.OfClaim::new);
        }
        return row.control().isBlank()
                ? Optional.empty()
                : office.session()
                        .read(tx -> office.claims()
                                .byControlNumber(tx, row.control().strip()))
                        .map(version -> new Link.OfClaim(version.claim()));
    }

    @Override
    public EobRows eob(RemitClaimId claim) {
        ClaimEob eob = eobs().of(claim);
        return new EobRows(
                eob.lines().stream().map(CheckPages::row).toList(),
                eob.segments().stream()
                        .map(segment -> new FileRow(segment.number(), segment.text()))
                        .toList());
    }

    private ClaimEobs eobs() {
        return new ClaimEobs(office.session());
    }

    private static EobRow row(ClaimEob.Line line) {
        String taken = line.taken().stream()
                .map(one -> one.group() + "-" + one.carc() + " " + Formats.amount(one.amount()))
                .collect(Collectors.joining(", "));
        String remarks = String.join(", ", line.remarks());
        return new EobRow(
                line.service().isEmpty() ? Texts.of("checks.eob.whole") : line.service(),
                line.servedOn(),
                line.charge(),
                line.paid(),
                taken.isEmpty() || remarks.isEmpty() ? taken + remarks : taken + "; " + remarks);
    }

    @Override
    public HeldDesk held() {
        return new HeldPages(office);
    }

    @Override
    public Outcome post(CheckPlanRow shown, Progress progress) {
        return switch (office.remittances().post(shown.check().id(), shown.digest(), progress)) {
            case PostResult.Posted posted ->
                new Outcome(
                        posted.held() == 0,
                        Texts.of("checks.outcome.posted", Formats.amount(posted.cash()), posted.held()),
                        List.of());
            case PostResult.Refused refused -> new Outcome(false, refused.reason(), List.of());
        };
    }

    @Override
    public CleanPlan clean(Progress progress) {
        List<SeenPlan> clean = new ArrayList<>();
        Money sum = Money.ZERO;
        List<CleanPlan.LeftRow> left = new ArrayList<>();
        for (CheckReadiness ready : office.remittances().readiness(progress)) {
            Check check = ready.check();
            String reason = ready.reason();
            if (reason == null) {
                clean.add(ready.seen());
                sum = sum.plus(check.payment());
            } else {
                left.add(new CleanPlan.LeftRow(check.id(), check.payerName(), check.trace(), check.payment(), reason));
            }
        }
        return new CleanPlan(clean, sum, left);
    }

    @Override
    public Outcome postClean(CleanPlan shown, Progress progress) {
        List<PostResult> results = office.remittances().postClean(shown.clean(), progress);
        List<String> left = new ArrayList<>();
        int posted = 0;
        for (PostResult result : results) {
            switch (result) {
                case PostResult.Posted _ -> posted++;
                case PostResult.Refused refused -> left.add(refused.reason());
            }
        }
        shown.left().forEach(row -> left.add(row.reason()));
        office.remittances().list(RemittanceStatus.TAKEN).stream()
                .filter(check -> !shown.knows(check.id()))
                .forEach(check -> left.add(Texts.of(
                        "checks.clean.came-since",
                        check.number(),
                        check.payerName(),
                        Formats.amount(check.payment()))));
        return new Outcome(left.isEmpty(), Texts.of("checks.outcome.clean", posted, left.size()), left);
    }

    @Override
    public Outcome voidCheck(CheckRow check, String reason, Progress progress) {
        office.remittances().voidCheck(check.id(), reason);
        String amount = Formats.amount(check.amount());
        return new Outcome(
                true,
                switch (check.stand()) {
                    case POSTED -> Texts.of("checks.outcome.voided", check.trace(), amount);
                    case REPEAT -> Texts.of("checks.outcome.repeat-aside", check.trace(), amount);
                    case WAITING, UNBALANCED, UNDONE, SEEN, LEFT ->
                        Texts.of("checks.outcome.aside", check.trace(), amount);
                },
                List.of());
    }

    @Override
    public Outcome setSeen(CheckRow check, boolean isSeen, Progress progress) {
        String amount = Formats.amount(check.amount());
        if (isSeen) {
            office.remittances().setSeen(check.id());
            return new Outcome(true, Texts.of("checks.outcome.seen", check.trace(), amount), List.of());
        }
        office.remittances().lookAgain(check.id());
        return new Outcome(true, Texts.of("checks.outcome.look-again", check.trace(), amount), List.of());
    }

    private static List<CheckRow> rows(Office office, List<Check> checks) {
        return new CheckRows(office).of(checks);
    }
}
