package org.daysheet.reports.kpi;

import org.jspecify.annotations.Nullable;

/// Where money came from, as exactly as its posting says: a check, else a payment of a patient, else a patient, else a
/// payer.
///
/// @param remittance the check or EFT
/// @param payment the receipt
/// @param patient whose charge or credit it is on
/// @param payer whose money it is
record MoneySource(
        @Nullable Long remittance,
        @Nullable Long payment,
        @Nullable Long patient,
        @Nullable Long payer) {
    /// Nothing is known.
    static final MoneySource UNKNOWN = new MoneySource(null, null, null, null);

    static MoneySource ofPayer(@Nullable Long payer) {
        return new MoneySource(null, null, null, payer);
    }

    /// What a posting says, the most exact alone.
    static MoneySource of(@Nullable Long remittance, @Nullable Long payment, @Nullable Long patient) {
        if (remittance != null) {
            return new MoneySource(remittance, null, null, null);
        }
        return payment != null
                ? new MoneySource(null, payment, null, null)
                : new MoneySource(null, null, patient, null);
    }
}
