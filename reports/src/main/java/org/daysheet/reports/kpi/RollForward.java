package org.daysheet.reports.kpi;

import java.util.List;
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
        return new RollForward(
                opening,
                List.of(
                        step("Charges", flows, Effect.CHARGE),
                        step("Payments applied", flows, Effect.PAYMENT),
                        step("Contractual adjustments", flows, Effect.CONTRACTUAL),
                        step("Write-offs", flows, Effect.WRITE_OFF),
                        step("Credits moved to unapplied money", flows, Effect.CREDIT_MOVED_OUT),
                        step("To and from collection agency", flows, Effect.AGENCY),
                        step("Fees and balances taken over", flows, Effect.OTHER)),
                closing);
    }

    private static Step step(String words, Flows flows, Effect effect) {
        return new Step(words, flows.change(effect));
    }

    /// Must be zero.
    public Money difference() {
        return opening.plus(Money.sum(steps.stream().map(Step::amount))).minus(closing);
    }
}
