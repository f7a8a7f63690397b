package org.daysheet.billing.remittances;

import java.time.LocalDate;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a payer says about a claim of a check by which people find ours.
///
/// @param control CLP01 as echoed
/// @param payerControl CLP07, empty when absent
/// @param lastName of the patient as the payer spells it, empty when absent
/// @param firstName the same
/// @param member number of the member, empty when absent
/// @param from first day of service, null when no line gives one
/// @param to last day of service
/// @param charge without sign
public record HeldClaim(
        RemitClaimId id,
        String control,
        String payerControl,
        String lastName,
        String firstName,
        String member,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Money charge,
        Money paid) {
    /// Whether a day is among the days of service.
    boolean covers(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
