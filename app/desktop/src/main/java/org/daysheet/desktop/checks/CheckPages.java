package org.daysheet.desktop.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.CheckOrder;
import org.daysheet.billing.remittances.CheckReadiness;
import org.daysheet.billing.remittances.CheckSearch;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// The checks of an office: the list, plans, taking in and posting.
///
/// @param office the open practice
public record CheckPages(Office office) implements CheckDesk {
    @Override
    public PageSource<CheckRow> matching(CheckFilter filter, String text) {
        return new Found(office, CheckSearch.of(statuses(filter), text), CheckOrder.NEWEST);
    }

    private static List<RemittanceStatus> statuses(CheckFilter filter) {
        return switch (filter) {
            case ALL -> List.of();
            case POSTED -> List.of(RemittanceStatus.POSTED);
            case TO_POST -> List.of(RemittanceStatus.TAKEN, RemittanceStatus.OUT_OF_BALANCE);
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
            Map<RemittanceId, Integer> matched =
                    office.remittances().matched(some.stream().map(Check::id).toList());
            return some.stream()
                    .map(check -> row(check, matched.getOrDefault(check.id(), 0)))
                    .toList();
        }

        private CheckList checks() {
            return new CheckList(office.session());
        }
    }

    @Override
    public CheckPlanRow plan(RemittanceId id) {
        int matched = office.remittances().matched(List.of(id)).getOrDefault(id, 0);
        return new PlanPages(office).read(id, row(office.remittances().show(id), matched));
    }

    @Override
    public Optional<Link> claim(String control) {
        return control.isBlank()
                ? Optional.empty()
                : office.session()
                        .read(tx -> office.claims().byControlNumber(tx, control.strip()))
                        .map(version -> new Link.OfClaim(version.claim()));
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

    private static CheckRow row(Check check, int matched) {
        return new CheckRow(
                check.id(),
                check.payerName(),
                check.trace(),
                check.isDated() ? check.paidOn() : null,
                check.payment(),
                check.claimCount(),
                matched,
                badge(check, matched),
                check.status() == RemittanceStatus.POSTED);
    }

    private static Badge badge(Check check, int matched) {
        return switch (check.status()) {
            case TAKEN ->
                matched < check.claimCount()
                        ? new Badge(
                                Texts.of("checks.state.unmatched", check.claimCount() - matched), Badge.Tone.CAUTION)
                        : new Badge(Texts.of("checks.state.taken"), Badge.Tone.BUSY);
            case OUT_OF_BALANCE -> new Badge(Texts.of("checks.state.unbalanced"), Badge.Tone.BAD);
            case POSTED -> new Badge(Texts.of("checks.state.posted"), Badge.Tone.GOOD);
            case VOIDED -> new Badge(Texts.of("checks.state.voided"), Badge.Tone.PLAIN);
            case REPEAT -> new Badge(Texts.of("checks.state.repeat"), Badge.Tone.PLAIN);
        };
    }
}
