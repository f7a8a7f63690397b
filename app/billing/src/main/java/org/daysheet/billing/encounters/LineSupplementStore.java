package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.store.db.tables.records.EncounterLineRecord;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/// Columns of what hardly any line tells. Papers stand beside one another as `OZ-FX LA-BM`, forms as people write them.
final class LineSupplementStore {
    private static final String PLAN = "DCP";
    private static final Map<TripFact, TableField<EncounterLineRecord, String>> TRIP = Map.ofEntries(
            Map.entry(TripFact.RIDE_REASON, ENCOUNTER_LINE.AMBULANCE_REASON_CODE),
            Map.entry(TripFact.RIDE_MILES, ENCOUNTER_LINE.AMBULANCE_MILES),
            Map.entry(TripFact.RIDE_POUNDS, ENCOUNTER_LINE.AMBULANCE_POUNDS),
            Map.entry(TripFact.ROUND_TRIP, ENCOUNTER_LINE.AMBULANCE_ROUND_TRIP),
            Map.entry(TripFact.STRETCHER, ENCOUNTER_LINE.AMBULANCE_STRETCHER),
            Map.entry(TripFact.RIDE_NEEDED, ENCOUNTER_LINE.AMBULANCE_CONDITIONS),
            Map.entry(TripFact.PICK_UP, ENCOUNTER_LINE.PICK_UP_LINE1),
            Map.entry(TripFact.PICK_UP_CITY, ENCOUNTER_LINE.PICK_UP_CITY),
            Map.entry(TripFact.PICK_UP_STATE, ENCOUNTER_LINE.PICK_UP_STATE_CODE),
            Map.entry(TripFact.PICK_UP_ZIP, ENCOUNTER_LINE.PICK_UP_ZIP_CODE),
            Map.entry(TripFact.DROP_OFF_NAME, ENCOUNTER_LINE.DROP_OFF_NAME),
            Map.entry(TripFact.DROP_OFF, ENCOUNTER_LINE.DROP_OFF_LINE1),
            Map.entry(TripFact.DROP_OFF_CITY, ENCOUNTER_LINE.DROP_OFF_CITY),
            Map.entry(TripFact.DROP_OFF_STATE, ENCOUNTER_LINE.DROP_OFF_STATE_CODE),
            Map.entry(TripFact.DROP_OFF_ZIP, ENCOUNTER_LINE.DROP_OFF_ZIP_CODE));
    private static final ContractStore CONTRACT = new ContractStore(
            ENCOUNTER_LINE.CONTRACT_KIND_CODE,
            ENCOUNTER_LINE.CONTRACT_AMOUNT_CENTS,
            ENCOUNTER_LINE.CONTRACT_CODE,
            new ContractStore.Further(
                    ENCOUNTER_LINE.CONTRACT_PERCENT,
                    ENCOUNTER_LINE.CONTRACT_DISCOUNT,
                    ENCOUNTER_LINE.CONTRACT_VERSION));

    /// What {@link #read} needs.
    static final List<Field<?>> FIELDS = Stream.of(
                    TRIP.values().stream(),
                    CONTRACT.columns(),
                    Stream.of(
                            ENCOUNTER_LINE.NOTE_KIND_CODE,
                            ENCOUNTER_LINE.THIRD_PARTY_NOTE,
                            ENCOUNTER_LINE.FILE_INFORMATION,
                            ENCOUNTER_LINE.PAPERS,
                            ENCOUNTER_LINE.CERTIFICATE_CODE,
                            ENCOUNTER_LINE.HOSPICE_EMPLOYED_CODE,
                            ENCOUNTER_LINE.EQUIPMENT_CONDITION_CODE,
                            ENCOUNTER_LINE.MEDICAL_FORMS))
            .<Field<?>>flatMap(columns -> columns)
            .toList();

    private LineSupplementStore() {}

    static void fill(EncounterLineRecord row, LineSupplement told) {
        RowFactsStore.fill(row, TRIP, told.ride().facts());
        LineRemarks remarks = told.remarks();
        CONTRACT.fill(row, remarks.contract());
        row.setNoteKindCode(remarks.isPlan() ? PLAN : null);
        row.setThirdPartyNote(RowFactsStore.told(remarks.thirdParty()));
        row.setFileInformation(RowFactsStore.told(remarks.fileInformation()));
        row.setPapers(RowFactsStore.told(
                told.papers().papers().stream().map(Papers::text).collect(Collectors.joining(" "))));
        row.setCertificateCode(RowFactsStore.told(told.papers().certificate()));
        row.setHospiceEmployedCode(RowFactsStore.told(told.forms().hospice()));
        row.setEquipmentConditionCode(RowFactsStore.told(told.forms().condition()));
        row.setMedicalForms(RowFactsStore.told(MedicalForm.text(told.forms().forms())));
    }

    static LineSupplement read(Record row) {
        return new LineSupplement(
                AmbulanceTrip.of(RowFactsStore.told(TripFact.class, TRIP, row)),
                new LineRemarks(
                        PLAN.equals(row.get(ENCOUNTER_LINE.NOTE_KIND_CODE)),
                        RowFactsStore.text(row, ENCOUNTER_LINE.THIRD_PARTY_NOTE),
                        RowFactsStore.text(row, ENCOUNTER_LINE.FILE_INFORMATION),
                        CONTRACT.read(row)),
                new LinePapers(
                        RowFactsStore.codes(row, ENCOUNTER_LINE.PAPERS).stream()
                                .map(Papers::parse)
                                .flatMap(Optional::stream)
                                .toList(),
                        RowFactsStore.text(row, ENCOUNTER_LINE.CERTIFICATE_CODE)),
                new EquipmentForms(
                        RowFactsStore.text(row, ENCOUNTER_LINE.HOSPICE_EMPLOYED_CODE),
                        RowFactsStore.text(row, ENCOUNTER_LINE.EQUIPMENT_CONDITION_CODE),
                        MedicalForm.parse(RowFactsStore.text(row, ENCOUNTER_LINE.MEDICAL_FORMS))
                                .orElseThrow()));
    }
}
