package org.daysheet.billing.encounters;

import org.daysheet.store.db.tables.records.ChargeTemplateLineRecord;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Who takes part in the lines of templates; their numbers are not kept.
final class TemplatePartiesStore {
    private TemplatePartiesStore() {}

    static void fill(ChargeTemplateLineRecord row, LineParties parties) {
        Purchase purchase = parties.purchase();
        row.setRenderingProviderId(key(parties.rendering()));
        row.setReferringProviderId(key(parties.referring()));
        row.setSupervisingProviderId(key(parties.supervising()));
        row.setOrderingProviderId(key(parties.ordering()));
        row.setFacilityProviderId(key(parties.facility()));
        row.setPurchasedFromProviderId(purchase == null ? null : key(purchase.from()));
        row.setPurchasePriceCents(purchase == null ? null : purchase.price().cents());
    }

    static LineParties read(ChargeTemplateLineRecord row) {
        return new LineParties(
                provider(row.getRenderingProviderId()),
                provider(row.getReferringProviderId()),
                provider(row.getSupervisingProviderId()),
                provider(row.getOrderingProviderId()),
                provider(row.getFacilityProviderId()),
                "",
                "",
                purchase(row));
    }

    private static @Nullable Purchase purchase(ChargeTemplateLineRecord row) {
        ProviderId from = provider(row.getPurchasedFromProviderId());
        Long cents = row.getPurchasePriceCents();
        return from == null || cents == null ? null : new Purchase(from, Money.ofCents(cents));
    }

    private static @Nullable Long key(@Nullable ProviderId provider) {
        return provider == null ? null : provider.value();
    }

    private static @Nullable ProviderId provider(@Nullable Long key) {
        return key == null ? null : new ProviderId(key);
    }
}
