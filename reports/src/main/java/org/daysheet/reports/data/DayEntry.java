package org.daysheet.reports.data;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One posting of a day, with what it did.
///
/// @param sequence its number in the ledger
/// @param kind why money moved, as the ledger names it
/// @param patient account number and name, blank when the posting is about no patient
/// @param claimId the claim, or null
/// @param reference check or receipt number, or the reason of a correction
/// @param columns what it did to A/R and to the bank
public record DayEntry(
        long sequence,
        String kind,
        String patient,
        @Nullable Long claimId,
        String reference,
        Columns columns) {

    /// Amounts by what they are; charges raise A/R, payments, adjustments and write-offs lower it.
    ///
    /// @param charges charges less charges taken back
    /// @param payments applied to charges less taken back
    /// @param adjustments given up by contract
    /// @param writeOffs given up by decision
    /// @param moved from one party's responsibility to another's
    /// @param cash into the bank less out of it
    public record Columns(Money charges, Money payments, Money adjustments, Money writeOffs, Money moved, Money cash) {
        static final Columns NONE = new Columns(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        /// Column by column.
        public Columns plus(Columns other) {
            return new Columns(
                    charges.plus(other.charges),
                    payments.plus(other.payments),
                    adjustments.plus(other.adjustments),
                    writeOffs.plus(other.writeOffs),
                    moved.plus(other.moved),
                    cash.plus(other.cash));
        }
    }
}
