package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.claims.FilingLimit.Basis;
import org.jspecify.annotations.Nullable;

/// What decides until when a payer takes a claim.
///
/// @param timelyFilingDays the payer's days for claims
/// @param correctedDays the payer's days from the service for what replaces a claim, null when it has none of its own
/// @param appealDays the payer's days for appeals
/// @param decidedOn day of its own last decision about the claim, null before
public record FilingTerms(
        int timelyFilingDays,
        @Nullable Integer correctedDays,
        int appealDays,
        @Nullable LocalDate decidedOn) {
    /// Until when a claim is taken; empty for one that takes back what the payer has, which is always taken.
    ///
    /// @param frequency what it asks of the payer
    /// @param serviceOn first day of service
    /// @param earlierOn day of the decision of the payer before, null for a first payer
    public Optional<FilingLimit> limit(Frequency frequency, LocalDate serviceOn, @Nullable LocalDate earlierOn) {
        LocalDate own = decidedOn;
        if (frequency == Frequency.VOID) {
            return Optional.empty();
        }
        Integer corrected = correctedDays;
        if (frequency == Frequency.REPLACEMENT && corrected != null) {
            return Optional.of(new FilingLimit(Basis.SERVICE, serviceOn, serviceOn.plusDays(corrected)));
        }
        if (frequency == Frequency.REPLACEMENT && own != null) {
            return Optional.of(new FilingLimit(Basis.OWN_DECISION, own, own.plusDays(appealDays)));
        }
        Basis basis = earlierOn == null ? Basis.SERVICE : Basis.EARLIER_DECISION;
        LocalDate from = earlierOn == null ? serviceOn : earlierOn;
        return Optional.of(new FilingLimit(basis, from, from.plusDays(timelyFilingDays)));
    }
}
