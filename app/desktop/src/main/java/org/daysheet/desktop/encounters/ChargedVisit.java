package org.daysheet.desktop.encounters;

import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A visit that was charged just now.
///
/// @param id the visit
/// @param patient who was treated
/// @param lines how many lines it has
/// @param total what was charged
/// @param isInsured whether a payer owes it
/// @param claim its claim, null before it is made
/// @param corrected what correcting it did, in words; null when it was charged for the first time
public record ChargedVisit(
        EncounterId id,
        PatientChoice patient,
        int lines,
        Money total,
        boolean isInsured,
        EncounterDesk.@Nullable Claimed claim,
        @Nullable String corrected) {
    /// Whether a claim can be made of it.
    public boolean canClaim() {
        return isInsured && claim == null && corrected == null;
    }

    ChargedVisit claimed(EncounterDesk.Claimed made) {
        return new ChargedVisit(id, patient, lines, total, isInsured, made, corrected);
    }
}
