package org.daysheet.billing.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Visits as lists and forms ask for them; nothing here changes one.
public final class Encounters {
    private final Session session;

    public Encounters(Session session) {
        this.session = session;
    }

    /// A page of visits.
    public List<EncounterRow> page(EncounterSearch search, EncounterOrder order, int offset, int limit) {
        return session.read(tx -> EncounterListQuery.page(tx, search, order, offset, limit));
    }

    /// How many visits {@link #page} would show in all.
    public int count(EncounterSearch search) {
        return session.read(tx -> EncounterListQuery.count(tx, search));
    }

    /// What the visits that {@link #page} would show come to in all.
    public Money total(EncounterSearch search) {
        return session.read(tx -> EncounterListQuery.total(tx, search));
    }

    /// The visit of a patient whose lines are most likely done again: the newest one not after a day.
    ///
    /// @param except a visit that does not count, null when every one does
    public Optional<Encounter> lastOf(PatientId patient, LocalDate notAfter, @Nullable EncounterId except) {
        return session.read(tx ->
                EncounterListQuery.lastOf(tx, patient, notAfter, except).flatMap(id -> EncounterStore.byId(tx, id)));
    }

    /// The accident a patient was last treated for, to be taken over into a further visit of the same case: that of the
    /// newest visit that names one, not after a day.
    ///
    /// @param except a visit that does not count, null when every one does
    public Optional<Accident> lastCaseOf(PatientId patient, LocalDate notAfter, @Nullable EncounterId except) {
        return session.read(tx -> EncounterListQuery.lastCaseOf(tx, patient, notAfter, except)
                .flatMap(id -> EncounterStore.byId(tx, id))
                .map(visit -> visit.facts().circumstances().accident()));
    }

    /// The accident a visit is about, empty when it is about none.
    public Optional<Accident> accidentOf(EncounterId visit) {
        return session.read(tx -> EncounterStore.byId(tx, visit)
                .map(kept -> kept.facts().circumstances().accident()));
    }

    /// Procedures a patient was charged for a day already, to be asked about before the same is charged twice.
    ///
    /// @param except a visit that does not count, null when every one does
    public List<String> charged(PatientId patient, LocalDate day, @Nullable EncounterId except) {
        return session.read(tx -> EncounterListQuery.charged(tx, patient, day, except));
    }

    /// Codes used lately.
    public CodesUsed codesUsed() {
        return session.read(CodesUsedQuery::lately);
    }
}
