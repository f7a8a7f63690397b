package org.daysheet.desktop.today;

import org.daysheet.types.money.Money;

/// How much of a kind waits in all, also beyond what is listed.
///
/// @param count how many things
/// @param amount money at stake in them
public record Waiting(int count, Money amount) {
    /// None.
    public static final Waiting NOTHING = new Waiting(0, Money.ZERO);

    Waiting plus(Waiting more) {
        return new Waiting(count + more.count, amount.plus(more.amount));
    }
}
