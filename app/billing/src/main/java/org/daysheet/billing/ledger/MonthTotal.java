package org.daysheet.billing.ledger;

import org.daysheet.types.money.Money;

/// How one class of accounts went through a month. Debits are positive balances.
///
/// @param accountClass kind of the accounts, for adjustments and write-offs with their class:
///     `PATIENT_RECEIVABLE`, `CONTRACTUAL:SEQUESTRATION`
/// @param opening balance before the month
/// @param debits posted in the month
/// @param credits posted in the month
/// @param closing balance at the end of the month, added up for itself
public record MonthTotal(String accountClass, Money opening, Money debits, Money credits, Money closing) {
    /// Opening and movements less closing; must be zero.
    public Money difference() {
        return opening.plus(debits).minus(credits).minus(closing);
    }

    /// Whether the accounts are part of accounts receivable.
    public boolean isReceivable() {
        return AccountKind.valueOf(accountClass.split(":", 2)[0]).isReceivable();
    }
}
