package org.daysheet.billing.payments;

import org.daysheet.types.money.Money;

/// A payment of a patient on a list, with what became of it.
///
/// @param payment as it was taken
/// @param accountNumber of the patient
/// @param patientName as lists show it
/// @param isForLater whether it was kept for later when it was taken
/// @param standing whether it counts
/// @param unapplied how much of it nothing has used yet
public record PaymentRow(
        Payment payment,
        String accountNumber,
        String patientName,
        boolean isForLater,
        PaymentStanding standing,
        Money unapplied) {
    /// How much of it is used for what the patient owed; nothing of one that counts no more.
    public Money applied() {
        return standing == PaymentStanding.STANDS ? payment.amount().minus(unapplied) : Money.ZERO;
    }
}
