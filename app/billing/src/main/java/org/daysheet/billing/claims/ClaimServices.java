package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.edi.claim837.ClaimProviders;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.LineDrug;
import org.daysheet.edi.claim837.LineFlags;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.types.code.Modifier;
import org.jspecify.annotations.Nullable;

/// Who took part and what was done, as a claim says it (837P TR3 loops 2310 and 2400).
final class ClaimServices {
    private ClaimServices() {}

    /// The rendering provider is named only when it is not the billing provider itself.
    static ClaimProviders providers(ClaimSources sources) {
        ProviderFacts rendering = sources.rendering().facts();
        boolean isBilling = rendering.npi().equals(sources.practice().facts().npi());
        return new ClaimProviders(
                sources.whoReferred()
                        .map(referring -> provider(referring.facts(), false))
                        .orElse(null),
                null,
                isBilling ? null : provider(rendering, true),
                sources.whereElse().map(place -> facility(place.facts())).orElse(null),
                null);
    }

    static List<ServiceLine> lines(ClaimSources sources, ClaimNumbers numbers) {
        return sources.encounter().charges().stream()
                .map(charge -> line(sources, charge, numbers.lineNumber(charge.id())))
                .toList();
    }

    private static ServiceLine line(ClaimSources sources, Charge charge, String controlNumber) {
        ChargeDraft facts = charge.facts();
        boolean elsewhere = !charge.place().equals(sources.encounter().facts().place());
        return new ServiceLine(
                new Procedure(
                        "HC",
                        facts.procedure().value(),
                        facts.modifiers().stream().map(Modifier::value).toList(),
                        ClaimText.of(facts.description(), ClaimText.WORDS)),
                charge.amount(),
                facts.units().type().name(),
                facts.units().text(),
                elsewhere ? charge.place().value() : "",
                facts.pointers(),
                LineFlags.NONE,
                facts.from(),
                facts.to().equals(facts.from()) ? null : facts.to(),
                controlNumber,
                drug(facts.drug()),
                null,
                List.of(),
                List.of(),
                null,
                OtherPayers.decided(sources, charge.id()));
    }

    private static @Nullable LineDrug drug(@Nullable Drug drug) {
        return drug == null
                ? null
                : new LineDrug(drug.ndc(), new Units(drug.thousandths(), Units.Type.UN).text(), drug.unit(), "");
    }

    private static Provider provider(ProviderFacts facts, boolean withTaxonomy) {
        return new Provider(
                facts.isOrganization(),
                ClaimAssembly.name(facts.name()),
                facts.npi().value(),
                withTaxonomy ? facts.taxonomy() : "",
                List.of());
    }

    private static Facility facility(ProviderFacts facts) {
        return new Facility(
                ClaimText.of(facts.name().last(), ClaimText.LAST_NAME),
                facts.npi().value(),
                ClaimAssembly.address(facts.address()),
                List.of(),
                Contact.NONE);
    }
}
