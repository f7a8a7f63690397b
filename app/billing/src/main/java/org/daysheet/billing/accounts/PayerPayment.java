package org.daysheet.billing.accounts;

import java.time.LocalDate;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What one check of a payer paid for a patient.
///
/// @param check the check
/// @param payer who paid
/// @param trace number of the check
/// @param paidOn date of the check, null when it gives none
/// @param postedOn day on which its last posting for the patient entered the books
/// @param amount what it paid for this patient in all, less what was taken back
/// @param isVoided whether the check was undone
public record PayerPayment(
        RemittanceId check,
        String payer,
        String trace,
        @Nullable LocalDate paidOn,
        LocalDate postedOn,
        Money amount,
        boolean isVoided) {}
