package org.daysheet.reports.kpi;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What one account had open on one charge at the end of a day.
///
/// @param chargeId the charge
/// @param accountId the account
/// @param kind a receivable
/// @param payerId the payer of an insurance receivable, else null
/// @param patientId whose charge
/// @param group the kind of case it belongs to
/// @param serviceOn first date of service
/// @param firstBilledOn day of the first claim or statement, null when there was none yet
/// @param since day the balance last left zero
/// @param balance positive is owed to us, negative is a credit; never zero
public record OpenItem(
        long chargeId,
        long accountId,
        LedgerKind kind,
        @Nullable Long payerId,
        long patientId,
        ReceivableClass group,
        LocalDate serviceOn,
        @Nullable LocalDate firstBilledOn,
        LocalDate since,
        Money balance) {

    @Nullable
    LocalDate start(AgingClock clock) {
        return switch (clock) {
            case SERVICE -> serviceOn;
            case FIRST_BILL -> firstBilledOn;
            case RESPONSIBILITY -> since;
        };
    }

    boolean isActive() {
        return LedgerKind.ACTIVE.contains(kind);
    }
}
