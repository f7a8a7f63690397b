package org.daysheet.billing.encounters;

import static org.daysheet.billing.encounters.LineCodes.modifier;
import static org.daysheet.billing.encounters.LineCodes.modifiers;
import static org.daysheet.billing.encounters.LineCodes.pointer;
import static org.daysheet.billing.encounters.LineCodes.pointers;
import static org.daysheet.store.db.Tables.CHARGE_TEMPLATE;
import static org.daysheet.store.db.Tables.CHARGE_TEMPLATE_DIAGNOSIS;
import static org.daysheet.store.db.Tables.CHARGE_TEMPLATE_LINE;

import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ChargeTemplateLineRecord;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;

/// Rows of templates, their diagnoses and lines.
final class TemplateStore {
    private TemplateStore() {}

    static List<ChargeTemplate> all(Tx tx) {
        Map<Long, List<Icd10>> diagnoses = tx.dsl()
                .selectFrom(CHARGE_TEMPLATE_DIAGNOSIS)
                .orderBy(CHARGE_TEMPLATE_DIAGNOSIS.CHARGE_TEMPLATE_ID, CHARGE_TEMPLATE_DIAGNOSIS.ORDINAL)
                .fetchGroups(CHARGE_TEMPLATE_DIAGNOSIS.CHARGE_TEMPLATE_ID, row -> new Icd10(row.getDiagnosisCode()));
        Map<Long, List<ChargeTemplate.Line>> lines = tx.dsl()
                .selectFrom(CHARGE_TEMPLATE_LINE)
                .orderBy(CHARGE_TEMPLATE_LINE.CHARGE_TEMPLATE_ID, CHARGE_TEMPLATE_LINE.LINE_NUMBER)
                .fetchGroups(CHARGE_TEMPLATE_LINE.CHARGE_TEMPLATE_ID, TemplateStore::line);
        return tx.dsl()
                .selectFrom(CHARGE_TEMPLATE)
                .orderBy(CHARGE_TEMPLATE.TEMPLATE_NAME)
                .fetch(row -> new ChargeTemplate(
                        row.getTemplateName(),
                        diagnoses.getOrDefault(row.getChargeTemplateId(), List.of()),
                        lines.getOrDefault(row.getChargeTemplateId(), List.of())));
    }

    static long insert(Tx tx, ChargeTemplate template) {
        var row = tx.dsl().newRecord(CHARGE_TEMPLATE);
        row.setTemplateName(template.name());
        row.setChangedBy(tx.user().value());
        row.setChangedAt(tx.now());
        row.insert();
        long id = row.getChargeTemplateId();
        for (int i = 0; i < template.diagnoses().size(); i++) {
            var diagnosis = tx.dsl().newRecord(CHARGE_TEMPLATE_DIAGNOSIS);
            diagnosis.setChargeTemplateId(id);
            diagnosis.setOrdinal(i + 1);
            diagnosis.setDiagnosisCode(template.diagnoses().get(i).value());
            diagnosis.insert();
        }
        for (int i = 0; i < template.lines().size(); i++) {
            insertLine(tx, id, i + 1, template.lines().get(i));
        }
        return id;
    }

    /// Whether there was one.
    static boolean delete(Tx tx, String name) {
        Long id = tx.dsl()
                .select(CHARGE_TEMPLATE.CHARGE_TEMPLATE_ID)
                .from(CHARGE_TEMPLATE)
                .where(CHARGE_TEMPLATE.TEMPLATE_NAME.eq(name))
                .fetchOne(CHARGE_TEMPLATE.CHARGE_TEMPLATE_ID);
        if (id == null) {
            return false;
        }
        tx.dsl()
                .deleteFrom(CHARGE_TEMPLATE_LINE)
                .where(CHARGE_TEMPLATE_LINE.CHARGE_TEMPLATE_ID.eq(id))
                .execute();
        tx.dsl()
                .deleteFrom(CHARGE_TEMPLATE_DIAGNOSIS)
                .where(CHARGE_TEMPLATE_DIAGNOSIS.CHARGE_TEMPLATE_ID.eq(id))
                .execute();
        tx.dsl()
                .deleteFrom(CHARGE_TEMPLATE)
                .where(CHARGE_TEMPLATE.CHARGE_TEMPLATE_ID.eq(id))
                .execute();
        return true;
    }

    private static void insertLine(Tx tx, long template, int number, ChargeTemplate.Line line) {
        var row = tx.dsl().newRecord(CHARGE_TEMPLATE_LINE);
        Money amount = line.amount();
        row.setChargeTemplateId(template);
        row.setLineNumber(number);
        row.setProcedureCode(line.procedure().value());
        row.setModifier1(modifier(line.modifiers(), 0));
        row.setModifier2(modifier(line.modifiers(), 1));
        row.setModifier3(modifier(line.modifiers(), 2));
        row.setModifier4(modifier(line.modifiers(), 3));
        row.setUnitsThousandths(line.units().thousandths());
        row.setUnitsType(line.units().type().name());
        row.setAmountCents(amount == null ? null : amount.cents());
        row.setPointer1(pointer(line.pointers(), 0));
        row.setPointer2(pointer(line.pointers(), 1));
        row.setPointer3(pointer(line.pointers(), 2));
        row.setPointer4(pointer(line.pointers(), 3));
        fill(row, line.more());
        row.insert();
    }

    private static ChargeTemplate.Line line(ChargeTemplateLineRecord row) {
        Long amount = row.getAmountCents();
        return new ChargeTemplate.Line(
                new ProcedureCode(row.getProcedureCode()),
                modifiers(row.getModifier1(), row.getModifier2(), row.getModifier3(), row.getModifier4()),
                new Units(row.getUnitsThousandths(), Units.Type.valueOf(row.getUnitsType())),
                amount == null ? null : Money.ofCents(amount),
                pointers(row.getPointer1(), row.getPointer2(), row.getPointer3(), row.getPointer4()),
                facts(row));
    }

    private static void fill(ChargeTemplateLineRecord row, LineFacts facts) {
        row.setIsEmergency(facts.isEmergency());
        row.setIsEpsdt(facts.isEpsdt());
        row.setIsFamilyPlanning(facts.isFamilyPlanning());
        row.setIsCopayExempt(facts.isCopayExempt());
        row.setLineNote(facts.note());
        TemplatePartiesStore.fill(row, facts.parties());
        TemplateParticularsStore.fill(row, facts.particulars());
    }

    /// Lines of before marks were kept have none.
    private static LineFacts facts(ChargeTemplateLineRecord row) {
        String note = row.getLineNote();
        return new LineFacts(
                Boolean.TRUE.equals(row.getIsEmergency()),
                Boolean.TRUE.equals(row.getIsEpsdt()),
                Boolean.TRUE.equals(row.getIsFamilyPlanning()),
                Boolean.TRUE.equals(row.getIsCopayExempt()),
                note == null ? "" : note,
                "",
                TemplatePartiesStore.read(row),
                TemplateParticularsStore.read(row));
    }
}
