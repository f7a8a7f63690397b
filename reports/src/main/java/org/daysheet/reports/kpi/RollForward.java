package org.daysheet.reports.kpi;

import java.util.List;
import java.util.Set;
import org.daysheet.types.money.Money;

/// How A/R came from what it was before a window to what it is at its end.
///
/// @param opening open balances less credits before the window, from account balances
/// @param steps what changed it, in print order
/// @param closing open balances less credits at the end, from balances of charges
public record RollForward(Money opening, List<Step> steps, Money closing) {
    public RollForward {
        steps = List.copyOf(steps);
    }

    /// One cause, signed as it changes A/R.
    public record Step(String words, Money amount) {}

    static RollForward of(Money opening, Flows flows, Money closing) {
        Set<LedgerKind> unapplied = Set.of(LedgerKind.UNAPPLIED_PATIENT, LedgerKind.UNAPPLIED_PAYER);
        Money toUnapplied = flows.moved(LedgerKind.ACTIVE, unapplied);
        Set<LedgerKind> others =
                Set.of(LedgerKind.INTEREST, LedgerKind.OPENING_BALANCE, LedgerKind.FEE_INCOME, LedgerKind.AGENCY_FEE);
        return new RollForward(
                opening,
                List.of(
                        new Step("Charges", flows.charges()),
                        new Step(
                                "Payments applied",
                                flows.payments().plus(toUnapplied).negated()),
                        new Step("Contractual adjustments", flows.contractual().negated()),
                        new Step(
                                "Write-offs",
                                flows.reducedBy(Set.of(LedgerKind.WRITE_OFF)).negated()),
                        new Step("Credits moved to unapplied money", toUnapplied),
                        new Step(
                                "To and from collection agency",
                                flows.reducedBy(Set.of(LedgerKind.AGENCY_RECEIVABLE))
                                        .negated()),
                        new Step(
                                "Fees and balances taken over",
                                flows.reducedBy(others).negated())),
                closing);
    }

    /// Must be zero.
    public Money difference() {
        return opening.plus(Money.sum(steps.stream().map(Step::amount))).minus(closing);
    }
}
