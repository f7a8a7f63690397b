package org.daysheet.billing.payments;

import java.time.LocalDate;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// Money a patient hands over.
///
/// @param patient who pays
/// @param method how
/// @param amount how much, more than zero
/// @param receivedOn when
/// @param reference check or card slip number, empty when none
/// @param externalKey number of the system it comes from, empty when entered here
/// @param isForLater whether it stays a credit even when something is open, such as a deposit
public record NewPayment(
        PatientId patient,
        PaymentMethod method,
        Money amount,
        LocalDate receivedOn,
        String reference,
        String externalKey,
        boolean isForLater) {
    public NewPayment {
        reference = reference.strip();
        externalKey = externalKey.strip();
    }

    /// Money for what is open now, entered here.
    public static NewPayment of(
            PatientId patient, PaymentMethod method, Money amount, LocalDate receivedOn, String reference) {
        return new NewPayment(patient, method, amount, receivedOn, reference, "", false);
    }
}
