package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.ENCOUNTER_ATTACHMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.EncounterRecord;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Columns and rows of what payers want to know about a visit.
final class CircumstancesStore {
    private static final Map<VisitDate, TableField<EncounterRecord, LocalDate>> DAYS = Map.ofEntries(
            Map.entry(VisitDate.LAST_PERIOD, ENCOUNTER.LAST_PERIOD_ON),
            Map.entry(VisitDate.INITIAL_TREATMENT, ENCOUNTER.INITIAL_TREATMENT_ON),
            Map.entry(VisitDate.LAST_SEEN, ENCOUNTER.LAST_SEEN_ON),
            Map.entry(VisitDate.ACUTE_SINCE, ENCOUNTER.ACUTE_SINCE_ON),
            Map.entry(VisitDate.DISABLED_FROM, ENCOUNTER.DISABLED_FROM_ON),
            Map.entry(VisitDate.DISABLED_TO, ENCOUNTER.DISABLED_TO_ON),
            Map.entry(VisitDate.LAST_WORKED, ENCOUNTER.LAST_WORKED_ON),
            Map.entry(VisitDate.BACK_AT_WORK, ENCOUNTER.BACK_AT_WORK_ON),
            Map.entry(VisitDate.DISCHARGED, ENCOUNTER.DISCHARGED_ON),
            Map.entry(VisitDate.LAST_XRAY, ENCOUNTER.LAST_XRAY_ON),
            Map.entry(VisitDate.PRESCRIBED, ENCOUNTER.PRESCRIBED_ON),
            Map.entry(VisitDate.FIRST_CONTACT, ENCOUNTER.FIRST_CONTACT_ON),
            Map.entry(VisitDate.CARE_ASSUMED, ENCOUNTER.CARE_ASSUMED_ON),
            Map.entry(VisitDate.CARE_RELINQUISHED, ENCOUNTER.CARE_RELINQUISHED_ON));

    private CircumstancesStore() {}

    static void fill(EncounterRecord row, Circumstances circumstances) {
        row.setPriorAuthorization(circumstances.priorAuthorization());
        row.setClaimNote(circumstances.note().text());
        row.setClaimNoteKind(kind(circumstances.note()));
        row.setOnsetOn(circumstances.onsetOn());
        row.setAdmittedOn(circumstances.admittedOn());
        fill(row, circumstances.accident());
        fill(row, circumstances.more());
    }

    private static void fill(EncounterRecord row, @Nullable Accident accident) {
        AccidentCase file = accident == null ? AccidentCase.NONE : accident.file();
        row.setAccidentKind(accident == null ? null : accident.kind().name());
        row.setAccidentOn(accident == null ? null : accident.on());
        row.setAccidentStateCode(accident == null ? null : accident.state());
        row.setAccidentCountryCode(accident == null ? null : told(accident.country()));
        row.setAccidentCaseNumber(file.number());
        row.setAdjusterName(file.adjuster());
        row.setAdjusterPhone(file.phone());
        row.setInjuredContactName(told(file.contact()));
        row.setInjuredContactPhone(told(file.contactPhone()));
    }

    private static void fill(EncounterRecord row, MoreCircumstances more) {
        Money paid = more.patientPaid();
        row.setReferralNumber(more.referral());
        row.setCliaNumber(more.clia());
        row.setDelayReasonCode(more.delayReason());
        row.setSpecialProgramCode(more.specialProgram());
        row.setPatientPaidCents(paid == null ? null : paid.cents());
        DAYS.forEach((kind, column) -> row.set(column, more.dates().get(kind)));
        RareCareStore.fill(row, more.care());
    }

    static Circumstances read(EncounterRecord row, List<Papers> papers) {
        return new Circumstances(
                text(row.getPriorAuthorization()),
                note(row),
                accident(row),
                row.getOnsetOn(),
                row.getAdmittedOn(),
                more(row, papers));
    }

    /// A note about anything has no kind, as when there was no other.
    private static @Nullable String kind(ClaimNote note) {
        return note.kind() == ClaimNote.Kind.ADD ? null : note.kind().name();
    }

    private static ClaimNote note(EncounterRecord row) {
        String kind = text(row.getClaimNoteKind());
        return new ClaimNote(
                kind.isEmpty() ? ClaimNote.Kind.ADD : ClaimNote.Kind.valueOf(kind), text(row.getClaimNote()));
    }

    private static @Nullable Accident accident(EncounterRecord row) {
        String kind = text(row.getAccidentKind());
        return kind.isEmpty()
                ? null
                : new Accident(
                        Accident.Kind.valueOf(kind),
                        row.getAccidentOn(),
                        text(row.getAccidentStateCode()),
                        text(row.getAccidentCountryCode()),
                        new AccidentCase(
                                text(row.getAccidentCaseNumber()),
                                text(row.getAdjusterName()),
                                text(row.getAdjusterPhone()),
                                text(row.getInjuredContactName()),
                                text(row.getInjuredContactPhone())));
    }

    private static MoreCircumstances more(EncounterRecord row, List<Papers> papers) {
        Long paid = row.getPatientPaidCents();
        Map<VisitDate, LocalDate> days = new EnumMap<>(VisitDate.class);
        DAYS.forEach((kind, column) -> {
            LocalDate day = row.get(column);
            if (day != null) {
                days.put(kind, day);
            }
        });
        return new MoreCircumstances(
                text(row.getReferralNumber()),
                text(row.getCliaNumber()),
                text(row.getDelayReasonCode()),
                text(row.getSpecialProgramCode()),
                paid == null ? null : Money.ofCents(paid),
                days,
                papers,
                RareCareStore.read(row));
    }

    /// The papers that go with visits, by key of the visit.
    static Map<Long, List<Papers>> papers(Tx tx, Collection<Long> encounters) {
        return tx.dsl()
                .selectFrom(ENCOUNTER_ATTACHMENT)
                .where(ENCOUNTER_ATTACHMENT.ENCOUNTER_ID.in(encounters))
                .orderBy(ENCOUNTER_ATTACHMENT.ENCOUNTER_ID, ENCOUNTER_ATTACHMENT.ORDINAL)
                .fetchGroups(
                        ENCOUNTER_ATTACHMENT.ENCOUNTER_ID,
                        row -> new Papers(row.getReportCode(), Papers.By.valueOf(row.getTransmissionCode())));
    }

    static void insertPapers(Tx tx, EncounterId id, List<Papers> papers) {
        for (int i = 0; i < papers.size(); i++) {
            var row = tx.dsl().newRecord(ENCOUNTER_ATTACHMENT);
            row.setEncounterId(id.value());
            row.setOrdinal(i + 1);
            row.setReportCode(papers.get(i).report());
            row.setTransmissionCode(papers.get(i).by().name());
            row.insert();
        }
    }

    static void deletePapers(Tx tx, EncounterId id) {
        tx.dsl()
                .deleteFrom(ENCOUNTER_ATTACHMENT)
                .where(ENCOUNTER_ATTACHMENT.ENCOUNTER_ID.eq(id.value()))
                .execute();
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
