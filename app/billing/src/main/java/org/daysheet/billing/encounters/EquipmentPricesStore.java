package org.daysheet.billing.encounters;

import java.util.stream.Stream;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The columns of what equipment costs, of a line or of one of a template.
record EquipmentPricesStore(
        Field<String> days, Field<Long> rentalCents, Field<Long> purchaseCents, Field<String> frequency) {
    Stream<Field<?>> columns() {
        return Stream.of(days, rentalCents, purchaseCents, frequency);
    }

    void fill(Record row, @Nullable EquipmentPrices prices) {
        row.set(days, prices == null ? null : prices.days());
        row.set(rentalCents, prices == null ? null : prices.rental().cents());
        row.set(purchaseCents, prices == null ? null : prices.purchase().cents());
        row.set(frequency, prices == null ? null : prices.frequency());
    }

    @Nullable
    EquipmentPrices read(Record row) {
        @Nullable String needed = row.get(days);
        @Nullable String often = row.get(frequency);
        Money rental = RowFactsStore.money(row, rentalCents);
        Money purchase = RowFactsStore.money(row, purchaseCents);
        return needed == null || often == null || rental == null || purchase == null
                ? null
                : new EquipmentPrices(needed, rental, purchase, often);
    }
}
