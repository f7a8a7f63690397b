package org.daysheet.desktop.encounters;

import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// What is needed to go on with a visit that was not finished.
///
/// @param typed what was typed
/// @param over the visit it was typed over as it is kept, null for a new one
/// @param patient who was chosen as they are called now, null for nobody
/// @param book what the fields offer
record RestoredVisit(
        HalfVisit typed,
        @Nullable LoadedVisit over,
        @Nullable PatientChoice patient,
        EntryBook book) {
    /// Reads it, beside the screen.
    static RestoredVisit read(EncounterDesk desk, HalfVisit typed) {
        EncounterDesk.Over over = typed.over();
        PatientId who = typed.patient();
        return new RestoredVisit(
                typed,
                over == null ? null : LoadedVisit.read(desk, over.id()),
                who == null ? null : desk.patient(who),
                desk.book());
    }

    /// Whether the visit was charged meanwhile, and cannot be gone on with; what was typed to correct a charged visit
    /// can.
    boolean isCharged() {
        return over != null && over.kept().isClosed() && isOvertaken();
    }

    /// Whether the visit was changed meanwhile, so that saving what was typed would undo that.
    boolean isOvertaken() {
        return over != null && !EncounterDesk.Over.of(over.kept()).equals(typed.over());
    }
}
