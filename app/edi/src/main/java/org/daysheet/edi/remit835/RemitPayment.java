package org.daysheet.edi.remit835;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The money itself (835 TR3 BPR, TRN).
///
/// @param handling BPR01: I with remittance, H notification only ...
/// @param amount BPR02 as sent
/// @param creditOrDebit BPR03: C to the payee, D from the payee
/// @param method BPR04: ACH, CHK, NON ...
/// @param date BPR16, null when absent or unreadable
/// @param trace TRN02: check or EFT number, empty when absent
public record RemitPayment(
        String handling,
        Money amount,
        String creditOrDebit,
        String method,
        @Nullable LocalDate date,
        String trace) {
    /// The amount as it changes our cash: negative when the payer debits us (BPR03 D).
    public Money signedAmount() {
        return isDebit() ? amount.negated() : amount;
    }

    /// Whether the payer takes the amount from us (BPR03 D).
    public boolean isDebit() {
        return creditOrDebit.equals("D");
    }
}
