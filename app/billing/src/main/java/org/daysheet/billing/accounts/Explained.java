package org.daysheet.billing.accounts;

import java.util.List;
import org.daysheet.types.money.Money;

/// A balance with the whole chain of transfers that led to it.
///
/// @param balance as the books say it, from their running balances
/// @param steps every step in order; the last one ends at what they add up to
public record Explained(Money balance, List<AccountStep> steps) {
    public Explained {
        steps = List.copyOf(steps);
    }

    /// What the steps add up to.
    public Money sum() {
        return steps.isEmpty() ? Money.ZERO : steps.getLast().balance();
    }

    /// Whether the steps explain the balance to the cent.
    public boolean agrees() {
        return sum().equals(balance);
    }
}
