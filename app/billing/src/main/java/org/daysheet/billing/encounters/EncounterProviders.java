package org.daysheet.billing.encounters;

import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Who took part in a visit.
///
/// @param rendering who treated
/// @param referring who sent the patient, null when nobody did
/// @param facility where, null when at the practice or at the patient's home
/// @param supervising who supervised the one who treated, null when nobody did
/// @param ordering who ordered what was done, null when that is not told
/// @param primaryCare the patient's primary care provider, null when that is not told
public record EncounterProviders(
        ProviderId rendering,
        @Nullable ProviderId referring,
        @Nullable ProviderId facility,
        @Nullable ProviderId supervising,
        @Nullable ProviderId ordering,
        @Nullable ProviderId primaryCare) {
    /// Of whom the primary care provider is not told.
    public EncounterProviders(
            ProviderId rendering,
            @Nullable ProviderId referring,
            @Nullable ProviderId facility,
            @Nullable ProviderId supervising,
            @Nullable ProviderId ordering) {
        this(rendering, referring, facility, supervising, ordering, null);
    }

    /// Nobody supervised or ordered.
    public EncounterProviders(ProviderId rendering, @Nullable ProviderId referring, @Nullable ProviderId facility) {
        this(rendering, referring, facility, null, null);
    }

    /// Those of a line: whoever it names itself, for the rest these.
    public EncounterProviders of(LineParties line) {
        return new EncounterProviders(
                line.rendering() == null ? rendering : line.rendering(),
                line.referring() == null ? referring : line.referring(),
                line.facility() == null ? facility : line.facility(),
                line.supervising() == null ? supervising : line.supervising(),
                line.ordering() == null ? ordering : line.ordering(),
                primaryCare);
    }

    /// Only somebody who treated.
    public static EncounterProviders rendering(ProviderId rendering) {
        return new EncounterProviders(rendering, null, null);
    }
}
