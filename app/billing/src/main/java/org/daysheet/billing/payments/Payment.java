package org.daysheet.billing.payments;

import java.time.LocalDate;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// Money a patient handed over.
///
/// @param id key
/// @param patient who paid
/// @param receiptNumber on the paper
/// @param method how
/// @param amount how much
/// @param receivedOn when
/// @param reference check or card slip number, empty when none
public record Payment(
        PaymentId id,
        PatientId patient,
        String receiptNumber,
        PaymentMethod method,
        Money amount,
        LocalDate receivedOn,
        String reference) {}
