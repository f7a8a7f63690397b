package org.daysheet.billing.encounters;

import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Who took part in a visit.
///
/// @param rendering who treated
/// @param referring who sent the patient, null when nobody did
/// @param facility where, null when at the practice or at the patient's home
public record EncounterProviders(
        ProviderId rendering,
        @Nullable ProviderId referring,
        @Nullable ProviderId facility) {
    /// Only somebody who treated.
    public static EncounterProviders rendering(ProviderId rendering) {
        return new EncounterProviders(rendering, null, null);
    }
}
