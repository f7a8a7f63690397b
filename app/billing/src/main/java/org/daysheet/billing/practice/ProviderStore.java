package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.PROVIDER;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ProviderRecord;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Rows of providers.
final class ProviderStore {
    private ProviderStore() {}

    static ProviderId insert(Tx tx, ProviderFacts facts) {
        var row = tx.dsl().newRecord(PROVIDER);
        fill(row, facts);
        row.setIsActive(true);
        row.insert();
        return new ProviderId(row.getProviderId());
    }

    static void update(Tx tx, ProviderId id, ProviderFacts facts) {
        ProviderRecord row = tx.dsl().fetchSingle(PROVIDER, PROVIDER.PROVIDER_ID.eq(id.value()));
        fill(row, facts);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    static void setActive(Tx tx, ProviderId id, boolean isActive) {
        ProviderRecord row = tx.dsl().fetchSingle(PROVIDER, PROVIDER.PROVIDER_ID.eq(id.value()));
        row.setIsActive(isActive);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    static Optional<Provider> byId(Tx tx, ProviderId id) {
        return tx.dsl()
                .fetchOptional(PROVIDER, PROVIDER.PROVIDER_ID.eq(id.value()))
                .map(ProviderStore::provider);
    }

    static Map<ProviderId, Provider> byIds(Tx tx, Collection<ProviderId> ids) {
        Map<ProviderId, Provider> found = new HashMap<>();
        for (List<ProviderId> chunk : Chunks.of(ids)) {
            tx.dsl()
                    .selectFrom(PROVIDER)
                    .where(PROVIDER.PROVIDER_ID.in(
                            chunk.stream().map(ProviderId::value).toList()))
                    .forEach(row -> found.put(new ProviderId(row.getProviderId()), provider(row)));
        }
        return found;
    }

    static Optional<Provider> byNpi(Tx tx, Npi npi, ProviderRole role) {
        return tx.dsl()
                .fetchOptional(PROVIDER, PROVIDER.NPI.eq(npi.value()), PROVIDER.PROVIDER_ROLE.eq(role.name()))
                .map(ProviderStore::provider);
    }

    static List<Provider> all(Tx tx) {
        return tx.dsl()
                .selectFrom(PROVIDER)
                .orderBy(PROVIDER.LAST_NAME, PROVIDER.FIRST_NAME, PROVIDER.PROVIDER_ID)
                .fetch(ProviderStore::provider);
    }

    private static void fill(ProviderRecord row, ProviderFacts facts) {
        row.setProviderRole(facts.role().name());
        row.setIsOrganization(facts.isOrganization());
        row.setLastName(facts.name().last());
        row.setFirstName(facts.name().first());
        row.setMiddleName(facts.name().middle());
        row.setNpi(facts.npi().value());
        row.setTaxonomyCode(facts.taxonomy());
        row.setAddressLine1(facts.address().line1());
        row.setAddressLine2(facts.address().line2());
        row.setCity(facts.address().city());
        row.setStateCode(facts.address().state());
        row.setZipCode(facts.address().zip());
    }

    private static Provider provider(ProviderRecord row) {
        var facts = new ProviderFacts(
                ProviderRole.valueOf(row.getProviderRole()),
                row.getIsOrganization(),
                new PersonName(row.getLastName(), text(row.getFirstName()), text(row.getMiddleName()), ""),
                new Npi(row.getNpi()),
                text(row.getTaxonomyCode()),
                new PostalAddress(
                        text(row.getAddressLine1()),
                        text(row.getAddressLine2()),
                        text(row.getCity()),
                        text(row.getStateCode()),
                        text(row.getZipCode())));
        return new Provider(new ProviderId(row.getProviderId()), facts, row.getIsActive());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
