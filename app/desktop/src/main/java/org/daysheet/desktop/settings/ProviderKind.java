package org.daysheet.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.types.id.Npi;
import org.jspecify.annotations.Nullable;

/// Providers. Number and role tell one from another: they stay as they were entered.
///
/// @param desk keeps them
record ProviderKind(SettingsDesk desk) implements Kind<Provider, ProviderField> {
    private static final List<ProviderField> ADDRESS = List.of(
            ProviderField.STREET, ProviderField.MORE, ProviderField.CITY, ProviderField.STATE, ProviderField.ZIP);

    @Override
    public List<ProviderField> fields() {
        return List.of(ProviderField.values());
    }

    @Override
    public List<Provider> read() {
        return desk.providers();
    }

    @Override
    public Map<ProviderField, String> texts(Provider provider) {
        ProviderFacts facts = provider.facts();
        Map<ProviderField, String> texts = new EnumMap<>(ProviderField.class);
        texts.put(ProviderField.ROLE, facts.role().name());
        texts.put(ProviderField.ORGANIZATION, facts.isOrganization() ? FormGrid.YES : "");
        texts.put(ProviderField.LAST, facts.name().last());
        texts.put(ProviderField.FIRST, facts.name().first());
        texts.put(ProviderField.MIDDLE, facts.name().middle());
        texts.put(ProviderField.NPI, facts.npi().value());
        texts.put(ProviderField.TAXONOMY, facts.taxonomy());
        texts.put(ProviderField.STREET, facts.address().line1());
        texts.put(ProviderField.MORE, facts.address().line2());
        texts.put(ProviderField.CITY, facts.address().city());
        texts.put(ProviderField.STATE, facts.address().state());
        texts.put(ProviderField.ZIP, FieldReading.zip(facts.address().zip()));
        return texts;
    }

    @Override
    public Map<ProviderField, String> fresh() {
        return Map.of(ProviderField.ROLE, ProviderRole.RENDERING.name());
    }

    @Override
    public Optional<Runnable> keeping(Form<ProviderField> form, @Nullable Provider known) {
        FieldReading<ProviderField> reading = new FieldReading<>(form);
        boolean isOrganization = form.typed(ProviderField.ORGANIZATION).equals(FormGrid.YES);
        String last = reading.needed(ProviderField.LAST);
        String first = isOrganization ? "" : reading.needed(ProviderField.FIRST);
        Optional<Npi> npi = reading.value(ProviderField.NPI, Npi::parse, "settings.wrong.npi");
        String taxonomy = reading.shaped(ProviderField.TAXONOMY, ProviderFacts::isTaxonomy, "settings.wrong.taxonomy");
        PostalAddress address = reading.address(ADDRESS);
        if (!reading.isSound() || npi.isEmpty()) {
            return Optional.empty();
        }
        ProviderFacts facts = new ProviderFacts(
                ProviderRole.valueOf(form.typed(ProviderField.ROLE)),
                isOrganization,
                new PersonName(last, first, isOrganization ? "" : form.typed(ProviderField.MIDDLE), ""),
                npi.get(),
                taxonomy,
                address);
        return Optional.of(() -> desk.keepProvider(facts));
    }

    @Override
    public Optional<ProviderField> named() {
        return Optional.of(ProviderField.NPI);
    }

    @Override
    public String key(Provider provider) {
        return provider.facts().npi() + " " + provider.facts().role();
    }

    @Override
    public String key(Form<ProviderField> form) {
        return form.typed(ProviderField.NPI) + " " + form.typed(ProviderField.ROLE);
    }
}
