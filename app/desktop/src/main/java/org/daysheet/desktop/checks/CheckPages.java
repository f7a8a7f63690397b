package org.daysheet.desktop.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.CheckOrder;
import org.daysheet.billing.remittances.CheckReadiness;
import org.daysheet.billing.remittances.CheckSearch;
import org.daysheet.billing.remittances.CheckTrouble;
import org.daysheet.billing.remittances.ClaimEob;
import org.daysheet.billing.remittances.ClaimEobs;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// The checks of an office: the list, plans, taking in and posting.
///
/// @param office the open practice
public record CheckPages(Office office) implements CheckDesk {
    private static final CheckTrouble NO_TROUBLE = new CheckTrouble(0, "");

    @Override
    public PageSource<CheckRow> matching(CheckFilter filter, String text) {
        return new Found(office, search(filter, text), CheckOrder.NEWEST);
    }

    private static CheckSearch search(CheckFilter filter, String text) {
        return switch (filter) {
            case ALL -> CheckSearch.of(List.of(), text);
            case POSTED -> CheckSearch.of(List.of(RemittanceStatus.POSTED), text);
            case NEEDS_LOOK -> CheckSearch.forAPerson(text);
            case TO_POST -> CheckSearch.of(List.of(RemittanceStatus.TAKEN, RemittanceStatus.OUT_OF_BALANCE), text);
        };
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
        int count = 0;
        Money sum = Money.ZERO;
        List<CleanPlan.LeftRow> left = new ArrayList<>();
        for (CheckReadiness ready : office.remittances().readiness(progress)) {
            Check check = ready.check();
            String reason = ready.reason();
            if (reason == null) {
                count++;
                sum = sum.plus(check.payment());
            } else {
                left.add(new CleanPlan.LeftRow(check.id(), check.payerName(), check.trace(), check.payment(), reason));
            }
        }
        return new CleanPlan(count, sum, left);
    }

    @Override
    public Outcome postClean(Progress progress) {
        List<PostResult> results = office.remittances().postClean(progress);
        List<String> left = new ArrayList<>();
        int posted = 0;
        for (PostResult result : results) {
            switch (result) {
                case PostResult.Posted _ -> posted++;
                case PostResult.Refused refused -> left.add(refused.reason());
            }
        }
        return new Outcome(left.isEmpty(), Texts.of("checks.outcome.clean", posted, left.size()), left);
    }

    @Override
    public Outcome voidCheck(CheckRow check, String reason, Progress progress) {
        office.remittances().voidCheck(check.id(), reason);
        return new Outcome(
                true, Texts.of("checks.outcome.voided", check.trace(), Formats.amount(check.amount())), List.of());
    }

    private static List<CheckRow> rows(Office office, List<Check> checks) {
        Map<RemittanceId, Integer> matched =
                office.remittances().matched(checks.stream().map(Check::id).toList());
        Map<RemittanceId, CheckTrouble> troubles = new CheckList(office.session()).troubles(checks);
        return checks.stream()
                .map(check ->
                        row(check, matched.getOrDefault(check.id(), 0), troubles.getOrDefault(check.id(), NO_TROUBLE)))
                .toList();
    }

    private static CheckRow row(Check check, int matched, CheckTrouble trouble) {
        return new CheckRow(
                check.id(),
                check.payerName(),
                check.trace(),
                check.isDated() ? check.paidOn() : null,
                check.payment(),
                check.claimCount(),
                matched,
                badge(check, matched, trouble),
                why(check, trouble),
                check.status() == RemittanceStatus.POSTED);
    }

    private static String why(Check check, CheckTrouble trouble) {
        String reason = check.reason();
        return check.status() == RemittanceStatus.OUT_OF_BALANCE && reason != null ? reason : trouble.why();
    }

    private static Badge badge(Check check, int matched, CheckTrouble trouble) {
        return switch (check.status()) {
            case TAKEN ->
                matched < check.claimCount()
                        ? new Badge(
                                Texts.of("checks.state.unmatched", check.claimCount() - matched), Badge.Tone.CAUTION)
                        : new Badge(Texts.of("checks.state.taken"), Badge.Tone.BUSY);
            case OUT_OF_BALANCE -> new Badge(Texts.of("checks.state.unbalanced"), Badge.Tone.BAD);
            case POSTED ->
                trouble.claims() > 0
                        ? new Badge(Texts.of("checks.state.held", trouble.claims()), Badge.Tone.CAUTION)
                        : new Badge(Texts.of("checks.state.posted"), Badge.Tone.GOOD);
            case VOIDED -> new Badge(Texts.of("checks.state.voided"), Badge.Tone.PLAIN);
            case REPEAT -> new Badge(Texts.of("checks.state.repeat"), Badge.Tone.PLAIN);
        };
    }
}
