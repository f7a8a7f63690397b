package org.daysheet.billing.statements;

import org.daysheet.types.money.Money;

/// Money of a patient that nothing has used at the cutoff.
///
/// @param free what would be used for the next thing the patient owes
/// @param forLater what the patient asked to keep for later
record Credit(Money free, Money forLater) {
    /// @param held all that is unapplied, above zero
    /// @param kept what is left of payments for later
    static Credit of(Money held, Money kept) {
        Money later = kept.compareTo(held) < 0 ? kept : held;
        return new Credit(held.minus(later), later);
    }

    /// How much of it lowers what this patient owes.
    Money usedFor(Money due) {
        Money owed = due.max(Money.ZERO);
        return free.compareTo(owed) < 0 ? free : owed;
    }
}
