package org.daysheet.billing.claims;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// A claim that has not left is kept from leaving.
///
/// @param claim which
/// @param reason why, as a person said
/// @param heldOn business date since which it is held
/// @param releaseOn the first day on which it is not held any more, null until somebody releases it
public record ClaimHold(
        ClaimId claim,
        String reason,
        LocalDate heldOn,
        @Nullable LocalDate releaseOn) {
    /// Whether the claim is still held on a day.
    public boolean isOn(LocalDate day) {
        return releaseOn == null || releaseOn.isAfter(day);
    }
}
