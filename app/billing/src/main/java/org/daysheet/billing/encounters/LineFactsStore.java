package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;

import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.EncounterLineRecord;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Facts of lines that are no money. They stand with the line, also once it is charged.
final class LineFactsStore {
    /// What {@link #read} needs.
    static final List<Field<?>> FIELDS = List.of(
            ENCOUNTER_LINE.IS_EMERGENCY,
            ENCOUNTER_LINE.IS_EPSDT,
            ENCOUNTER_LINE.IS_FAMILY_PLANNING,
            ENCOUNTER_LINE.IS_COPAY_EXEMPT,
            ENCOUNTER_LINE.LINE_NOTE,
            ENCOUNTER_LINE.PRESCRIPTION_NUMBER);

    private LineFactsStore() {}

    static void fill(EncounterLineRecord row, LineFacts facts) {
        row.setIsEmergency(facts.isEmergency());
        row.setIsEpsdt(facts.isEpsdt());
        row.setIsFamilyPlanning(facts.isFamilyPlanning());
        row.setIsCopayExempt(facts.isCopayExempt());
        row.setLineNote(facts.note());
        row.setPrescriptionNumber(facts.prescription());
    }

    static LineFacts read(Record row) {
        return new LineFacts(
                is(row, ENCOUNTER_LINE.IS_EMERGENCY),
                is(row, ENCOUNTER_LINE.IS_EPSDT),
                is(row, ENCOUNTER_LINE.IS_FAMILY_PLANNING),
                is(row, ENCOUNTER_LINE.IS_COPAY_EXEMPT),
                text(row, ENCOUNTER_LINE.LINE_NOTE),
                text(row, ENCOUNTER_LINE.PRESCRIPTION_NUMBER));
    }

    /// Keeps which charge a line became.
    static void tie(Tx tx, EncounterId encounter, int lineNumber, ChargeId charge) {
        tx.dsl()
                .update(ENCOUNTER_LINE)
                .set(ENCOUNTER_LINE.CHARGE_ID, charge.value())
                .where(ENCOUNTER_LINE.ENCOUNTER_ID.eq(encounter.value()))
                .and(ENCOUNTER_LINE.LINE_NUMBER.eq(lineNumber))
                .execute();
    }

    /// Whether a line is the one a charge was made of: it says so, or it is of a time when lines did not and has the
    /// charge's number.
    ///
    /// @param lineNumber place of the charge in its visit
    static Condition isOf(Field<Integer> lineNumber) {
        return ENCOUNTER_LINE
                .ENCOUNTER_ID
                .eq(CHARGE.ENCOUNTER_ID)
                .and(ENCOUNTER_LINE
                        .CHARGE_ID
                        .eq(CHARGE.CHARGE_ID)
                        .or(ENCOUNTER_LINE.CHARGE_ID.isNull().and(ENCOUNTER_LINE.LINE_NUMBER.eq(lineNumber))));
    }

    private static boolean is(Record row, Field<Boolean> field) {
        return Boolean.TRUE.equals(row.get(field));
    }

    private static String text(Record row, Field<String> field) {
        @Nullable String value = row.get(field);
        return value == null ? "" : value;
    }
}
