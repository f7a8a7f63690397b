package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.db.tables.records.EncounterRecord;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

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

    private ParticularsStore() {}

    static void fill(EncounterRecord row, Particulars particulars) {
        row.setPatientPounds(told(particulars.pounds()));
        row.setIsPregnant(particulars.isPregnant() ? true : null);
        NUMBERS.forEach((kind, column) -> row.set(column, told(particulars.number(kind))));
        row.setConditionCodes(told(String.join(" ", particulars.conditions())));
        row.setAnesthesiaProcedures(told(String.join(
                " ",
                particulars.anesthesiaFor().stream().map(ProcedureCode::value).toList())));
        row.setFileInformation(told(particulars.fileInformation()));
        ContractTerms contract = particulars.contract();
        Money amount = contract == null ? null : contract.amount();
        row.setContractKindCode(contract == null ? null : contract.kind());
        row.setContractAmountCents(amount == null ? null : amount.cents());
        row.setContractCode(contract == null ? null : told(contract.code()));
    }

    static Particulars read(EncounterRecord row) {
        Map<VisitNumber, String> numbers = new EnumMap<>(VisitNumber.class);
        NUMBERS.forEach((kind, column) -> numbers.put(kind, text(row.get(column))));
        return new Particulars(
                text(row.getPatientPounds()),
                Boolean.TRUE.equals(row.getIsPregnant()),
                numbers,
                codes(row.getConditionCodes()),
                codes(row.getAnesthesiaProcedures()).stream()
                        .map(ProcedureCode::new)
                        .toList(),
                text(row.getFileInformation()),
                contract(row));
    }

    private static @Nullable ContractTerms contract(EncounterRecord row) {
        String kind = row.getContractKindCode();
        Long amount = row.getContractAmountCents();
        return kind == null
                ? null
                : new ContractTerms(kind, amount == null ? null : Money.ofCents(amount), text(row.getContractCode()));
    }

    private static List<String> codes(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" ", -1));
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
