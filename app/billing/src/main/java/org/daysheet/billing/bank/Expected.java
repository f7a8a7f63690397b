package org.daysheet.billing.bank;

import java.time.LocalDate;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Money that has to be seen on a statement: a deposit, or an EFT of a payer.
///
/// @param deposit number of the deposit, null for an EFT
/// @param remittance check that announced the EFT, null for a deposit
/// @param on when it went, or was to be there
/// @param amount how much
/// @param number of the deposit, or the trace of the EFT (835 TRN02)
/// @param from who sent the EFT; what is in the deposit
public record Expected(
        @Nullable Long deposit,
        @Nullable RemittanceId remittance,
        LocalDate on,
        Money amount,
        String number,
        String from) {
    /// How it is named: `deposit 3` or `check 31`.
    public String key() {
        return remittance == null ? "deposit " + deposit : "check " + remittance;
    }
}
