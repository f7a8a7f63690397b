package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER;

import java.util.Map;
import org.daysheet.store.db.tables.records.EncounterRecord;
import org.daysheet.types.code.ProcedureCode;
import org.jooq.TableField;

/// Columns of what few payers ask of a visit. Codes stand beside one another, divided by blanks; what is not told is
/// null.
final class ParticularsStore {
    private static final Map<VisitNumber, TableField<EncounterRecord, String>> NUMBERS = Map.of(
            VisitNumber.AUTHORIZATION_EXCEPTION, ENCOUNTER.AUTHORIZATION_EXCEPTION_CODE,
            VisitNumber.MEDICARE_CROSSOVER, ENCOUNTER.MEDICARE_CROSSOVER_CODE,
            VisitNumber.MAMMOGRAPHY, ENCOUNTER.MAMMOGRAPHY_NUMBER,
            VisitNumber.DEVICE_EXEMPTION, ENCOUNTER.DEVICE_EXEMPTION_NUMBER,
            VisitNumber.MEDICAL_RECORD, ENCOUNTER.MEDICAL_RECORD_NUMBER,
            VisitNumber.DEMONSTRATION, ENCOUNTER.DEMONSTRATION_NUMBER,
            VisitNumber.CARE_PLAN, ENCOUNTER.CARE_PLAN_NUMBER);

    private static final ContractStore CONTRACT = new ContractStore(
            ENCOUNTER.CONTRACT_KIND_CODE,
            ENCOUNTER.CONTRACT_AMOUNT_CENTS,
            ENCOUNTER.CONTRACT_CODE,
            new ContractStore.Further(
                    ENCOUNTER.CONTRACT_PERCENT, ENCOUNTER.CONTRACT_DISCOUNT, ENCOUNTER.CONTRACT_VERSION));

    private ParticularsStore() {}

    static void fill(EncounterRecord row, Particulars particulars) {
        row.setPatientPounds(RowFactsStore.told(particulars.pounds()));
        row.setIsPregnant(particulars.isPregnant() ? true : null);
        RowFactsStore.fill(row, NUMBERS, particulars.numbers());
        row.setConditionCodes(RowFactsStore.told(String.join(" ", particulars.conditions())));
        row.setAnesthesiaProcedures(RowFactsStore.told(String.join(
                " ",
                particulars.anesthesiaFor().stream().map(ProcedureCode::value).toList())));
        row.setFileInformation(RowFactsStore.told(particulars.fileInformation()));
        CONTRACT.fill(row, particulars.contract());
    }

    static Particulars read(EncounterRecord row) {
        return new Particulars(
                RowFactsStore.text(row, ENCOUNTER.PATIENT_POUNDS),
                Boolean.TRUE.equals(row.getIsPregnant()),
                RowFactsStore.told(VisitNumber.class, NUMBERS, row),
                RowFactsStore.codes(row, ENCOUNTER.CONDITION_CODES),
                RowFactsStore.codes(row, ENCOUNTER.ANESTHESIA_PROCEDURES).stream()
                        .map(ProcedureCode::new)
                        .toList(),
                RowFactsStore.text(row, ENCOUNTER.FILE_INFORMATION),
                CONTRACT.read(row));
    }
}
