package org.daysheet.billing.encounters;

import java.util.EnumMap;
import java.util.Map;
import org.daysheet.store.db.tables.records.ChargeTemplateLineRecord;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What the lines of templates keep of equipment, taxes and numbers of places.
final class TemplateParticularsStore {
    private TemplateParticularsStore() {}

    static void fill(ChargeTemplateLineRecord row, LineParticulars particulars) {
        EquipmentPrices prices = particulars.prices();
        Money tax = particulars.tax();
        Money postage = particulars.postage();
        row.setEquipmentDays(prices == null ? null : prices.days());
        row.setEquipmentRentalCents(prices == null ? null : prices.rental().cents());
        row.setEquipmentPurchaseCents(prices == null ? null : prices.purchase().cents());
        row.setEquipmentFrequencyCode(prices == null ? null : prices.frequency());
        row.setSalesTaxCents(tax == null ? null : tax.cents());
        row.setPostageCents(postage == null ? null : postage.cents());
        row.setMammographyNumber(particulars.numbers().get(LineNumber.MAMMOGRAPHY));
        row.setLaboratoryNumber(particulars.numbers().get(LineNumber.LABORATORY));
        row.setReferringLaboratoryNumber(particulars.numbers().get(LineNumber.REFERRING_LABORATORY));
    }

    static LineParticulars read(ChargeTemplateLineRecord row) {
        Map<LineNumber, String> numbers = new EnumMap<>(LineNumber.class);
        put(numbers, LineNumber.MAMMOGRAPHY, row.getMammographyNumber());
        put(numbers, LineNumber.LABORATORY, row.getLaboratoryNumber());
        put(numbers, LineNumber.REFERRING_LABORATORY, row.getReferringLaboratoryNumber());
        return new LineParticulars(
                prices(row),
                null,
                Map.of(),
                numbers,
                Map.of(),
                money(row.getSalesTaxCents()),
                money(row.getPostageCents()));
    }

    private static @Nullable EquipmentPrices prices(ChargeTemplateLineRecord row) {
        String days = row.getEquipmentDays();
        String frequency = row.getEquipmentFrequencyCode();
        Money rental = money(row.getEquipmentRentalCents());
        Money purchase = money(row.getEquipmentPurchaseCents());
        return days == null || frequency == null || rental == null || purchase == null
                ? null
                : new EquipmentPrices(days, rental, purchase, frequency);
    }

    private static void put(Map<LineNumber, String> numbers, LineNumber kind, @Nullable String number) {
        if (number != null) {
            numbers.put(kind, number);
        }
    }

    private static @Nullable Money money(@Nullable Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
