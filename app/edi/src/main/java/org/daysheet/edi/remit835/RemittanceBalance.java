package org.daysheet.edi.remit835;

import org.daysheet.types.money.Money;

/// The sums of one 835 transaction and whether it adds up at its three levels (835 TR3 1.10.2.1).
///
/// @param payment BPR02, negative when BPR03 is D
/// @param claimsPaid sum of CLP04
/// @param providerAdjustments sum of PLB amounts as sent
/// @param lines whether every line balances
/// @param claims whether every claim balances
/// @param transaction whether payment is claimsPaid less providerAdjustments, every amount having been readable
/// @param claimCount claims delivered
/// @param heldClaims claims among them that must not be posted as they stand
/// @param faults errors found outside the claims: cut off, no trace number, a second payment, money of another
/// currency,
///     no balance
public record RemittanceBalance(
        Money payment,
        Money claimsPaid,
        Money providerAdjustments,
        boolean lines,
        boolean claims,
        boolean transaction,
        int claimCount,
        int heldClaims,
        int faults) {
    /// Whether nothing of the check may be posted as it stands. Single claims may be held beyond that.
    public boolean isHeld() {
        return !transaction || faults > 0;
    }

    /// Whether all three levels balance.
    public boolean holds() {
        return lines && claims && transaction;
    }

    /// What is missing or too much: payment less what claims and provider adjustments account for.
    public Money difference() {
        return payment.minus(claimsPaid.minus(providerAdjustments));
    }
}
