package org.daysheet.billing.deposits;

import java.time.LocalDate;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One payment of a patient or one check of a payer, as money.
///
/// @param payment the patient's payment, null for a payer's
/// @param remittance the payer's check, null for a patient's
/// @param tender in which form it came
/// @param number receipt of a patient's payment, trace of a payer's
/// @param reference number of a patient's check or card slip, empty when none
/// @param from patient or payer, as lists show it
/// @param receivedOn when it came; of a payer's check the day it was made out
/// @param amount how much
public record DepositItem(
        @Nullable PaymentId payment,
        @Nullable RemittanceId remittance,
        Tender tender,
        String number,
        String reference,
        String from,
        LocalDate receivedOn,
        Money amount) {
    /// Where it stands: `R000012` or `check 31`.
    public String key() {
        return remittance == null ? number : "check " + remittance;
    }

    /// What a bank reads on it: the number of the check or slip, else ours.
    public String shown() {
        return reference.isEmpty() ? number : reference;
    }
}
