package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.CHARGE_TEMPLATE_LINE;

import java.util.Map;
import org.daysheet.store.db.tables.records.ChargeTemplateLineRecord;
import org.jooq.TableField;

/// What the lines of templates keep of equipment, taxes, numbers of places, and the words that are the same each time.
final class TemplateParticularsStore {
    private static final String PLAN = "DCP";
    private static final Map<LineNumber, TableField<ChargeTemplateLineRecord, String>> NUMBERS = Map.of(
            LineNumber.MAMMOGRAPHY, CHARGE_TEMPLATE_LINE.MAMMOGRAPHY_NUMBER,
            LineNumber.LABORATORY, CHARGE_TEMPLATE_LINE.LABORATORY_NUMBER,
            LineNumber.REFERRING_LABORATORY, CHARGE_TEMPLATE_LINE.REFERRING_LABORATORY_NUMBER);
    private static final EquipmentPricesStore PRICES = new EquipmentPricesStore(
            CHARGE_TEMPLATE_LINE.EQUIPMENT_DAYS,
            CHARGE_TEMPLATE_LINE.EQUIPMENT_RENTAL_CENTS,
            CHARGE_TEMPLATE_LINE.EQUIPMENT_PURCHASE_CENTS,
            CHARGE_TEMPLATE_LINE.EQUIPMENT_FREQUENCY_CODE);
    private static final ContractStore CONTRACT = new ContractStore(
            CHARGE_TEMPLATE_LINE.CONTRACT_KIND_CODE,
            CHARGE_TEMPLATE_LINE.CONTRACT_AMOUNT_CENTS,
            CHARGE_TEMPLATE_LINE.CONTRACT_CODE,
            new ContractStore.Further(
                    CHARGE_TEMPLATE_LINE.CONTRACT_PERCENT,
                    CHARGE_TEMPLATE_LINE.CONTRACT_DISCOUNT,
                    CHARGE_TEMPLATE_LINE.CONTRACT_VERSION));

    private TemplateParticularsStore() {}

    static void fill(ChargeTemplateLineRecord row, LineParticulars particulars) {
        PRICES.fill(row, particulars.prices());
        row.setSalesTaxCents(RowFactsStore.cents(particulars.tax()));
        row.setPostageCents(RowFactsStore.cents(particulars.postage()));
        RowFactsStore.fill(row, NUMBERS, particulars.numbers());
        LineRemarks remarks = particulars.supplement().remarks();
        row.setNoteKindCode(remarks.isPlan() ? PLAN : null);
        row.setFileInformation(RowFactsStore.told(remarks.fileInformation()));
        CONTRACT.fill(row, remarks.contract());
    }

    static LineParticulars read(ChargeTemplateLineRecord row) {
        var remarks = new LineRemarks(
                PLAN.equals(row.getNoteKindCode()),
                "",
                RowFactsStore.text(row, CHARGE_TEMPLATE_LINE.FILE_INFORMATION),
                CONTRACT.read(row));
        return new LineParticulars(
                        PRICES.read(row),
                        null,
                        Map.of(),
                        RowFactsStore.told(LineNumber.class, NUMBERS, row),
                        Map.of(),
                        RowFactsStore.money(row, CHARGE_TEMPLATE_LINE.SALES_TAX_CENTS),
                        RowFactsStore.money(row, CHARGE_TEMPLATE_LINE.POSTAGE_CENTS))
                .with(new LineSupplement(AmbulanceTrip.NONE, remarks, LinePapers.NONE, EquipmentForms.NONE));
    }
}
