package org.daysheet.desktop.encounters;

import org.daysheet.billing.encounters.Encounter;
import org.daysheet.types.id.EncounterId;

/// A visit that was saved as open, with all that its form shows.
///
/// @param kept the visit as it is kept now
/// @param book what the fields offer
record LoadedVisit(Encounter kept, PatientChoice patient, EntryBook book) {
    /// Reads it, beside the screen.
    static LoadedVisit read(EncounterDesk desk, EncounterId id) {
        Encounter kept = desk.show(id);
        return new LoadedVisit(kept, desk.patient(kept.facts().patient()), desk.book());
    }
}
