package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A request to one payer for the charges of a visit.
///
/// @param id key
/// @param subject what it is about
/// @param status where it stands
/// @param total what is asked for
/// @param serviceFromOn first date of service
/// @param payerControlNumber the payer's own number for it (ICN), empty until told
/// @param firstSubmittedOn day it was first sent, null before
/// @param version its newest sending
public record Claim(
        ClaimId id,
        ClaimSubject subject,
        ClaimStatus status,
        Money total,
        LocalDate serviceFromOn,
        String payerControlNumber,
        @Nullable LocalDate firstSubmittedOn,
        ClaimVersion version) {
    /// The day it was first sent.
    public Optional<LocalDate> submitted() {
        return Optional.ofNullable(firstSubmittedOn);
    }

    /// CLM01 of the newest sending.
    public String controlNumber() {
        return version.controlNumber();
    }
}
