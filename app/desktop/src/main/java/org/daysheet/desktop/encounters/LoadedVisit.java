package org.daysheet.desktop.encounters;

import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.types.id.EncounterId;

/// A visit that was saved as open, with all that its form shows.
///
/// @param id the visit
/// @param facts as it was kept
/// @param book what the fields offer
record LoadedVisit(EncounterId id, EncounterDraft facts, PatientChoice patient, EntryBook book) {
    /// Reads it, beside the screen.
    static LoadedVisit read(EncounterDesk desk, EncounterId id) {
        EncounterDraft facts = desk.show(id).facts();
        return new LoadedVisit(id, facts, desk.patient(facts.patient()), desk.book());
    }
}
