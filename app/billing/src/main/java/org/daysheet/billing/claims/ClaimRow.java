package org.daysheet.billing.claims;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim as lists show it.
///
/// @param id key
/// @param controlNumber CLM01 of its newest sending
/// @param patient key of the patient
/// @param patientName "Rivera, Ana M"
/// @param payerName who is asked
/// @param sequence P, S or T
/// @param status where it stands
/// @param serviceFromOn first date of service
/// @param total what is asked for
/// @param firstSubmittedOn day it was first sent, null before
/// @param hold why and until when it is held today, null when it is not
/// @param filing until when the payer takes it, null for one that is with the payer or takes back what it has
/// @param task what somebody of the practice has to do next about it, null when nothing
public record ClaimRow(
        ClaimId id,
        String controlNumber,
        PatientId patient,
        String patientName,
        String payerName,
        String sequence,
        ClaimStatus status,
        LocalDate serviceFromOn,
        Money total,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable ClaimHold hold,
        @Nullable FilingLimit filing,
        ClaimTurn.@Nullable Task task) {
    ClaimRow standing(@Nullable ClaimHold now, @Nullable FilingLimit limit, ClaimTurn.@Nullable Task next) {
        return new ClaimRow(
                id,
                controlNumber,
                patient,
                patientName,
                payerName,
                sequence,
                status,
                serviceFromOn,
                total,
                firstSubmittedOn,
                now,
                limit,
                next);
    }

    /// Last day on which the payer takes it, null when there is none.
    public @Nullable LocalDate fileBy() {
        return filing == null ? null : filing.last();
    }
}
