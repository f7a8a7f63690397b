package org.daysheet.desktop.encounters;

import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// What is needed to go on with a visit that was not finished.
///
/// @param typed what was typed
/// @param over the visit it was typed over as it is kept, null for a new one
/// @param patient who was chosen as they are called now, null for nobody
/// @param book what the fields offer
/// @param isCharged whether the visit was charged meanwhile, and cannot be gone on with
record RestoredVisit(
        HalfVisit typed,
        @Nullable LoadedVisit over,
        @Nullable PatientChoice patient,
        EntryBook book,
        boolean isCharged) {
    /// Reads it, beside the screen.
    static RestoredVisit read(EncounterDesk desk, HalfVisit typed) {
        EncounterId open = typed.open();
        PatientId who = typed.patient();
        return new RestoredVisit(
                typed,
                open == null ? null : LoadedVisit.read(desk, open),
                who == null ? null : desk.patient(who),
                desk.book(),
                open != null && desk.show(open).isClosed());
    }
}
