package org.daysheet.billing.statements;

import java.util.List;
import java.util.Map;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A guarantor with everything open of the patients the guarantor pays for, at a cutoff.
///
/// @param guarantorId key
/// @param accountNumber as printed
/// @param name as printed
/// @param address lines separated by line feeds, empty when no letter would arrive
/// @param holdReason why no statement may go out, or null
/// @param patients names by id
/// @param charges open charges in print order
/// @param credits what is held of each patient's money
record Household(
        long guarantorId,
        String accountNumber,
        String name,
        String address,
        @Nullable String holdReason,
        Map<Long, String> patients,
        List<OpenCharge> charges,
        Map<Long, Credit> credits) {

    Money patientDue() {
        return Money.sum(charges.stream().map(OpenCharge::due));
    }

    /// What one patient owes.
    Money patientDue(long patientId) {
        return Money.sum(charges.stream()
                .filter(charge -> charge.patientId() == patientId)
                .map(OpenCharge::due));
    }

    /// Money of patients that lowers what they owe themselves. What is kept for later does not, nor does money of one
    /// patient what another owes: the ledger would not use it so.
    Money credit() {
        return Money.sum(credits.entrySet().stream().map(held -> held.getValue().usedFor(patientDue(held.getKey()))));
    }

    /// What is asked for: the patients' balances less their own unapplied money.
    Money due() {
        return patientDue().minus(credit());
    }

    Money pending() {
        return Money.sum(charges.stream().map(OpenCharge::pending));
    }

    String patientName(long patientId) {
        return patients.getOrDefault(patientId, name);
    }
}
