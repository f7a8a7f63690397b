package org.daysheet.billing.payments;

import java.time.LocalDate;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// Which payments of patients a list shows.
///
/// @param patient of one patient only, null for all
/// @param from received on that day or later, null from the first one on
/// @param to received on that day or before, null to the last one
/// @param isUnappliedOnly only those something is left of
public record PaymentFilter(
        @Nullable PatientId patient,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean isUnappliedOnly) {
    /// Every payment of one patient.
    public static PaymentFilter of(PatientId patient) {
        return new PaymentFilter(patient, null, null, false);
    }
}
