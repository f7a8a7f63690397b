package org.daysheet.reports.kpi;

import org.daysheet.types.money.Money;

/// What is owed to the practice, with balances above and below zero kept apart.
///
/// @param positive sum of balances above zero
/// @param credits sum of balances below zero, without its sign
public record OpenBalances(Money positive, Money credits) {
    public OpenBalances {
        if (positive.isNegative() || credits.isNegative()) {
            throw new IllegalArgumentException("balances above and below zero are both given without a sign");
        }
    }

    static OpenBalances of(Iterable<Money> balances) {
        Money positive = Money.ZERO;
        Money credits = Money.ZERO;
        for (Money balance : balances) {
            if (balance.isNegative()) {
                credits = credits.minus(balance);
            } else {
                positive = positive.plus(balance);
            }
        }
        return new OpenBalances(positive, credits);
    }

    /// Credits subtracted once.
    public Money net() {
        return positive.minus(credits);
    }
}
