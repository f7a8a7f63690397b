package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daysheet.store.db.tables.records.EncounterLineRecord;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Columns of what few lines tell; what is not told is null.
final class LineParticularsStore {
    private static final Map<LineDate, TableField<EncounterLineRecord, LocalDate>> DAYS = Map.of(
            LineDate.PRESCRIBED, ENCOUNTER_LINE.PRESCRIBED_ON,
            LineDate.RECERTIFIED, ENCOUNTER_LINE.RECERTIFIED_ON,
            LineDate.THERAPY_BEGAN, ENCOUNTER_LINE.THERAPY_BEGAN_ON,
            LineDate.CERTIFIED, ENCOUNTER_LINE.CERTIFIED_ON,
            LineDate.LAST_SEEN, ENCOUNTER_LINE.LAST_SEEN_ON,
            LineDate.BLOOD_TESTED, ENCOUNTER_LINE.BLOOD_TESTED_ON,
            LineDate.CREATININE_TESTED, ENCOUNTER_LINE.CREATININE_TESTED_ON,
            LineDate.SHIPPED, ENCOUNTER_LINE.SHIPPED_ON,
            LineDate.LAST_XRAY, ENCOUNTER_LINE.LAST_XRAY_ON,
            LineDate.INITIAL_TREATMENT, ENCOUNTER_LINE.INITIAL_TREATMENT_ON);
    private static final Map<LineNumber, TableField<EncounterLineRecord, String>> NUMBERS = Map.of(
            LineNumber.MAMMOGRAPHY, ENCOUNTER_LINE.MAMMOGRAPHY_NUMBER,
            LineNumber.LABORATORY, ENCOUNTER_LINE.LABORATORY_NUMBER,
            LineNumber.REFERRING_LABORATORY, ENCOUNTER_LINE.REFERRING_LABORATORY_NUMBER,
            LineNumber.BATCH, ENCOUNTER_LINE.BATCH_NUMBER);
    private static final Map<Measure, TableField<EncounterLineRecord, String>> MEASURES = Map.of(
            Measure.AMBULANCE_PATIENTS, ENCOUNTER_LINE.AMBULANCE_PATIENTS,
            Measure.OBSTETRIC_UNITS, ENCOUNTER_LINE.OBSTETRIC_UNITS,
            Measure.STARTING_DOSE, ENCOUNTER_LINE.STARTING_DOSE,
            Measure.HEIGHT, ENCOUNTER_LINE.HEIGHT_INCHES,
            Measure.HEMOGLOBIN, ENCOUNTER_LINE.HEMOGLOBIN,
            Measure.HEMATOCRIT, ENCOUNTER_LINE.HEMATOCRIT,
            Measure.CREATININE, ENCOUNTER_LINE.CREATININE);

    private static final EquipmentPricesStore PRICES = new EquipmentPricesStore(
            ENCOUNTER_LINE.EQUIPMENT_DAYS,
            ENCOUNTER_LINE.EQUIPMENT_RENTAL_CENTS,
            ENCOUNTER_LINE.EQUIPMENT_PURCHASE_CENTS,
            ENCOUNTER_LINE.EQUIPMENT_FREQUENCY_CODE);

    /// What {@link #read} needs.
    static final List<Field<?>> FIELDS = Stream.of(
                    DAYS.values().stream(),
                    NUMBERS.values().stream(),
                    MEASURES.values().stream(),
                    PRICES.columns(),
                    LineSupplementStore.FIELDS.stream(),
                    Stream.of(
                            ENCOUNTER_LINE.CERTIFICATION_CODE,
                            ENCOUNTER_LINE.CERTIFICATION_MONTHS,
                            ENCOUNTER_LINE.SALES_TAX_CENTS,
                            ENCOUNTER_LINE.POSTAGE_CENTS))
            .<Field<?>>flatMap(columns -> columns)
            .toList();

    private LineParticularsStore() {}

    static void fill(EncounterLineRecord row, LineParticulars particulars) {
        RowFactsStore.fill(row, DAYS, particulars.dates());
        RowFactsStore.fill(row, NUMBERS, particulars.numbers());
        RowFactsStore.fill(row, MEASURES, particulars.measures());
        PRICES.fill(row, particulars.prices());
        EquipmentNeed need = particulars.need();
        row.setCertificationCode(need == null ? null : need.kind());
        row.setCertificationMonths(need == null ? null : need.months());
        row.setSalesTaxCents(RowFactsStore.cents(particulars.tax()));
        row.setPostageCents(RowFactsStore.cents(particulars.postage()));
        LineSupplementStore.fill(row, particulars.supplement());
    }

    static LineParticulars read(Record row) {
        return new LineParticulars(
                PRICES.read(row),
                need(row),
                RowFactsStore.told(LineDate.class, DAYS, row),
                RowFactsStore.told(LineNumber.class, NUMBERS, row),
                RowFactsStore.told(Measure.class, MEASURES, row),
                RowFactsStore.money(row, ENCOUNTER_LINE.SALES_TAX_CENTS),
                RowFactsStore.money(row, ENCOUNTER_LINE.POSTAGE_CENTS),
                LineSupplementStore.read(row));
    }

    private static @Nullable EquipmentNeed need(Record row) {
        @Nullable String kind = row.get(ENCOUNTER_LINE.CERTIFICATION_CODE);
        @Nullable String months = row.get(ENCOUNTER_LINE.CERTIFICATION_MONTHS);
        return kind == null || months == null ? null : new EquipmentNeed(kind, months);
    }
}
