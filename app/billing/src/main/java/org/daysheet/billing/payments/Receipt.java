package org.daysheet.billing.payments;

import java.time.LocalDate;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// What a patient is given for money.
///
/// @param payment key
/// @param number on the paper, never used twice
/// @param patient who paid
/// @param amount how much
/// @param receivedOn when
/// @param applied how much of it was used for what was open
/// @param credit how much stays the patient's own
public record Receipt(
        PaymentId payment,
        String number,
        PatientId patient,
        Money amount,
        LocalDate receivedOn,
        Money applied,
        Money credit) {}
