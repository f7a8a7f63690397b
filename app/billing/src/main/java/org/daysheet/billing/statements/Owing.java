package org.daysheet.billing.statements;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a household owes at a cutoff, in sums.
///
/// @param guarantorId key
/// @param patientId the patient of it who owes most
/// @param accountNumber as printed
/// @param name as printed
/// @param address lines separated by line feeds, empty when no letter would arrive
/// @param holdReason why no statement may go out, or null
/// @param patientDue the patients' balances
/// @param credit their money that nothing has used
/// @param pending what insurers still have to decide
record Owing(
        long guarantorId,
        long patientId,
        String accountNumber,
        String name,
        String address,
        @Nullable String holdReason,
        Money patientDue,
        Money credit,
        Money pending) {
    /// What is asked for: the patients' balances less their unapplied money.
    Money due() {
        return patientDue.minus(credit);
    }
}
