package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daysheet.store.db.tables.records.EncounterLineRecord;
import org.daysheet.types.money.Money;
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

    /// What {@link #read} needs.
    static final List<Field<?>> FIELDS = Stream.of(
                    DAYS.values().stream(),
                    NUMBERS.values().stream(),
                    MEASURES.values().stream(),
                    Stream.of(
                            ENCOUNTER_LINE.EQUIPMENT_DAYS,
                            ENCOUNTER_LINE.EQUIPMENT_RENTAL_CENTS,
                            ENCOUNTER_LINE.EQUIPMENT_PURCHASE_CENTS,
                            ENCOUNTER_LINE.EQUIPMENT_FREQUENCY_CODE,
                            ENCOUNTER_LINE.CERTIFICATION_CODE,
                            ENCOUNTER_LINE.CERTIFICATION_MONTHS,
                            ENCOUNTER_LINE.SALES_TAX_CENTS,
                            ENCOUNTER_LINE.POSTAGE_CENTS))
            .<Field<?>>flatMap(columns -> columns)
            .toList();

    private LineParticularsStore() {}

    static void fill(EncounterLineRecord row, LineParticulars particulars) {
        DAYS.forEach((kind, column) -> row.set(column, particulars.dates().get(kind)));
        NUMBERS.forEach((kind, column) -> row.set(column, particulars.numbers().get(kind)));
        MEASURES.forEach(
                (kind, column) -> row.set(column, particulars.measures().get(kind)));
        EquipmentPrices prices = particulars.prices();
        row.setEquipmentDays(prices == null ? null : prices.days());
        row.setEquipmentRentalCents(prices == null ? null : prices.rental().cents());
        row.setEquipmentPurchaseCents(prices == null ? null : prices.purchase().cents());
        row.setEquipmentFrequencyCode(prices == null ? null : prices.frequency());
        EquipmentNeed need = particulars.need();
        row.setCertificationCode(need == null ? null : need.kind());
        row.setCertificationMonths(need == null ? null : need.months());
        row.setSalesTaxCents(cents(particulars.tax()));
        row.setPostageCents(cents(particulars.postage()));
    }

    static LineParticulars read(Record row) {
        return new LineParticulars(
                prices(row),
                need(row),
                told(LineDate.class, DAYS, row),
                told(LineNumber.class, NUMBERS, row),
                told(Measure.class, MEASURES, row),
                money(row, ENCOUNTER_LINE.SALES_TAX_CENTS),
                money(row, ENCOUNTER_LINE.POSTAGE_CENTS));
    }

    private static @Nullable EquipmentPrices prices(Record row) {
        @Nullable String days = row.get(ENCOUNTER_LINE.EQUIPMENT_DAYS);
        @Nullable String frequency = row.get(ENCOUNTER_LINE.EQUIPMENT_FREQUENCY_CODE);
        Money rental = money(row, ENCOUNTER_LINE.EQUIPMENT_RENTAL_CENTS);
        Money purchase = money(row, ENCOUNTER_LINE.EQUIPMENT_PURCHASE_CENTS);
        return days == null || frequency == null || rental == null || purchase == null
                ? null
                : new EquipmentPrices(days, rental, purchase, frequency);
    }

    private static @Nullable EquipmentNeed need(Record row) {
        @Nullable String kind = row.get(ENCOUNTER_LINE.CERTIFICATION_CODE);
        @Nullable String months = row.get(ENCOUNTER_LINE.CERTIFICATION_MONTHS);
        return kind == null || months == null ? null : new EquipmentNeed(kind, months);
    }

    private static <K extends Enum<K>, V> Map<K, V> told(
            Class<K> kinds, Map<K, TableField<EncounterLineRecord, V>> columns, Record row) {
        Map<K, V> told = new EnumMap<>(kinds);
        columns.forEach((kind, column) -> {
            @Nullable V value = row.get(column);
            if (value != null) {
                told.put(kind, value);
            }
        });
        return told;
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : amount.cents();
    }

    private static @Nullable Money money(Record row, Field<Long> column) {
        @Nullable Long cents = row.get(column);
        return cents == null ? null : Money.ofCents(cents);
    }
}
