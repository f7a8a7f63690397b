package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.ENCOUNTER_DIAGNOSIS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.EncounterRecord;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Rows of visits and their diagnoses.
final class EncounterStore {
    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";

    private EncounterStore() {}

    static EncounterId insert(Tx tx, EncounterDraft draft) {
        var row = tx.dsl().newRecord(ENCOUNTER);
        fill(row, draft);
        row.setStatus(OPEN);
        row.setCreatedAt(tx.now());
        row.setCreatedBy(tx.user().value());
        row.insert();
        var id = new EncounterId(row.getEncounterId());
        insertDiagnoses(tx, id, draft.diagnoses());
        CircumstancesStore.insertPapers(tx, id, draft.circumstances().more().papers());
        return id;
    }

    static void update(Tx tx, EncounterId id, EncounterDraft draft) {
        EncounterRecord row = row(tx, id).orElseThrow();
        fill(row, draft);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
        tx.dsl()
                .deleteFrom(ENCOUNTER_DIAGNOSIS)
                .where(ENCOUNTER_DIAGNOSIS.ENCOUNTER_ID.eq(id.value()))
                .execute();
        insertDiagnoses(tx, id, draft.diagnoses());
        CircumstancesStore.deletePapers(tx, id);
        CircumstancesStore.insertPapers(tx, id, draft.circumstances().more().papers());
    }

    static void close(Tx tx, EncounterId id) {
        EncounterRecord row = row(tx, id).orElseThrow();
        row.setStatus(CLOSED);
        row.setClosedAt(tx.now());
        row.setClosedBy(tx.user().value());
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    static Optional<EncounterId> byExternalKey(Tx tx, String key) {
        return tx.dsl()
                .fetchOptional(ENCOUNTER, ENCOUNTER.EXTERNAL_KEY.eq(key))
                .map(row -> new EncounterId(row.getEncounterId()));
    }

    static List<EncounterId> open(Tx tx) {
        return tx.dsl()
                .select(ENCOUNTER.ENCOUNTER_ID)
                .from(ENCOUNTER)
                .where(ENCOUNTER.STATUS.eq(OPEN))
                .orderBy(ENCOUNTER.SERVICE_ON, ENCOUNTER.ENCOUNTER_ID)
                .fetch(row -> new EncounterId(row.value1()));
    }

    static Optional<Encounter> byId(Tx tx, EncounterId id) {
        return Optional.ofNullable(byIds(tx, List.of(id)).get(id));
    }

    /// Visits with their diagnoses, lines and charges, one statement for each of these; unknown ones are left out.
    static Map<EncounterId, Encounter> byIds(Tx tx, Collection<EncounterId> ids) {
        Map<EncounterId, Encounter> found = new HashMap<>();
        for (List<EncounterId> chunk : Chunks.of(ids)) {
            List<Long> keys = chunk.stream().map(EncounterId::value).toList();
            Map<Long, List<Icd10>> diagnoses = diagnoses(tx, keys);
            Map<Long, List<Papers>> papers = CircumstancesStore.papers(tx, keys);
            Map<Long, List<ChargeDraft>> drafts = ChargeStore.drafts(tx, keys);
            Map<Long, List<Charge>> charges = ChargeStore.charges(tx, keys);
            tx.dsl()
                    .selectFrom(ENCOUNTER)
                    .where(ENCOUNTER.ENCOUNTER_ID.in(keys))
                    .forEach(row -> {
                        long key = row.getEncounterId();
                        Encounter encounter = encounter(
                                row,
                                papers.getOrDefault(key, List.of()),
                                diagnoses.getOrDefault(key, List.of()),
                                drafts.getOrDefault(key, List.of()),
                                charges.getOrDefault(key, List.of()));
                        found.put(encounter.id(), encounter);
                    });
        }
        return found;
    }

    private static Encounter encounter(
            EncounterRecord row,
            List<Papers> papers,
            List<Icd10> diagnoses,
            List<ChargeDraft> drafts,
            List<Charge> charges) {
        boolean closed = row.getStatus().equals(CLOSED);
        LocalDate serviceOn = row.getServiceOn();
        var draft = new EncounterDraft(
                text(row.getExternalKey()),
                new PatientId(row.getPatientId()),
                new EncounterProviders(
                        new ProviderId(row.getRenderingProviderId()),
                        provider(row.getReferringProviderId()),
                        provider(row.getFacilityProviderId()),
                        provider(row.getSupervisingProviderId()),
                        provider(row.getOrderingProviderId()),
                        provider(row.getPrimaryCareProviderId())),
                serviceOn,
                new PlaceOfService(row.getPlaceOfService()),
                row.getIsSelfPay(),
                CircumstancesStore.read(row, papers),
                diagnoses,
                drafts);
        return new Encounter(new EncounterId(row.getEncounterId()), draft, closed, charges);
    }

    private static void fill(EncounterRecord row, EncounterDraft draft) {
        EncounterProviders providers = draft.providers();
        row.setPatientId(draft.patient().value());
        row.setRenderingProviderId(providers.rendering().value());
        row.setReferringProviderId(key(providers.referring()));
        row.setFacilityProviderId(key(providers.facility()));
        row.setSupervisingProviderId(key(providers.supervising()));
        row.setOrderingProviderId(key(providers.ordering()));
        row.setPrimaryCareProviderId(key(providers.primaryCare()));
        row.setExternalKey(draft.externalKey().isEmpty() ? null : draft.externalKey());
        row.setServiceOn(draft.serviceOn());
        row.setPlaceOfService(draft.place().value());
        CircumstancesStore.fill(row, draft.circumstances());
        row.setIsSelfPay(draft.isSelfPay());
    }

    private static void insertDiagnoses(Tx tx, EncounterId id, List<Icd10> diagnoses) {
        for (int i = 0; i < diagnoses.size(); i++) {
            var row = tx.dsl().newRecord(ENCOUNTER_DIAGNOSIS);
            row.setEncounterId(id.value());
            row.setOrdinal(i + 1);
            row.setDiagnosisCode(diagnoses.get(i).value());
            row.insert();
        }
    }

    private static Map<Long, List<Icd10>> diagnoses(Tx tx, Collection<Long> encounters) {
        return tx.dsl()
                .selectFrom(ENCOUNTER_DIAGNOSIS)
                .where(ENCOUNTER_DIAGNOSIS.ENCOUNTER_ID.in(encounters))
                .orderBy(ENCOUNTER_DIAGNOSIS.ENCOUNTER_ID, ENCOUNTER_DIAGNOSIS.ORDINAL)
                .fetchGroups(ENCOUNTER_DIAGNOSIS.ENCOUNTER_ID, row -> new Icd10(row.getDiagnosisCode()));
    }

    private static Optional<EncounterRecord> row(Tx tx, EncounterId id) {
        return tx.dsl().fetchOptional(ENCOUNTER, ENCOUNTER.ENCOUNTER_ID.eq(id.value()));
    }

    private static @Nullable Long key(@Nullable ProviderId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable ProviderId provider(@Nullable Long id) {
        return id == null ? null : new ProviderId(id);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
