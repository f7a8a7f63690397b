package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.edi.claim837.ClaimProviders;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.LineDrug;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.LineExtrasBuilder;
import org.daysheet.edi.claim837.LineFlags;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.code.Modifier;
import org.jspecify.annotations.Nullable;

/// Who took part and what was done, as a claim says it (837P TR3 loops 2310 and 2400).
final class ClaimServices {
    private static final int LONGEST_NUMBER = 50;

    private ClaimServices() {}

    /// The rendering provider is named only when it is not the billing provider itself.
    static ClaimProviders providers(ClaimSources sources) {
        ProviderFacts rendering = sources.rendering().facts();
        org.daysheet.billing.practice.Provider supervising = sources.supervising();
        org.daysheet.billing.practice.Provider primaryCare = sources.primaryCare();
        boolean isBilling = rendering.npi().equals(sources.practice().facts().npi());
        return new ClaimProviders(
                sources.whoReferred()
                        .map(referring -> provider(referring.facts(), false))
                        .orElse(null),
                primaryCare == null ? null : provider(primaryCare.facts(), false),
                isBilling ? null : provider(rendering, true),
                sources.whereElse().map(place -> facility(place.facts())).orElse(null),
                supervising == null ? null : provider(supervising.facts(), false));
    }

    static List<ServiceLine> lines(ClaimSources sources, ClaimNumbers numbers) {
        return sources.encounter().charges().stream()
                .map(charge -> line(
                        sources,
                        charge,
                        numbers.lineNumber(charge.id(), sources.guests().contains(charge.id()))))
                .toList();
    }

    private static ServiceLine line(ClaimSources sources, Charge charge, String controlNumber) {
        ChargeDraft facts = charge.facts();
        ClaimLineParties parties = new ClaimLineParties(sources, charge);
        var particulars = new ClaimLineParticulars(charge);
        List<Reference> references = new ArrayList<>(parties.references());
        references.addAll(particulars.references(ClaimSituation.references(sources)));
        boolean elsewhere = !charge.place().equals(sources.encounter().facts().place());
        return new ServiceLine(
                procedure(facts),
                charge.amount(),
                facts.units().type().name(),
                facts.units().text(),
                elsewhere ? charge.place().value() : "",
                facts.pointers(),
                flags(facts.more()),
                facts.from(),
                facts.to().equals(facts.from()) ? null : facts.to(),
                controlNumber,
                drug(facts),
                parties.rendering(),
                particulars.dates(),
                references,
                particulars.note(),
                extras(sources, charge, parties, particulars));
    }

    /// What was done, as the claim asks for it (837P SV101).
    static Procedure procedure(ChargeDraft facts) {
        return new Procedure(
                "HC",
                facts.procedure().value(),
                facts.modifiers().stream().map(Modifier::value).toList(),
                ClaimText.of(facts.description(), ClaimText.WORDS));
    }

    private static LineFlags flags(LineFacts facts) {
        return new LineFlags(facts.isEmergency(), facts.isEpsdt(), facts.isFamilyPlanning(), facts.isCopayExempt());
    }

    private static @Nullable LineDrug drug(ChargeDraft facts) {
        Drug drug = facts.drug();
        String prescription = ClaimText.of(facts.more().prescription(), LONGEST_NUMBER);
        return drug == null
                ? null
                : new LineDrug(
                        drug.ndc(),
                        new Units(drug.thousandths(), Units.Type.UN).text(),
                        drug.unit(),
                        prescription.isEmpty() ? "" : "XZ:" + prescription);
    }

    private static LineExtras extras(
            ClaimSources sources, Charge charge, ClaimLineParties parties, ClaimLineParticulars particulars) {
        var extras = new LineExtrasBuilder();
        particulars.tell(
                extras,
                sources.encounter().facts().circumstances().more().care().ambulance());
        OtherPayers.decided(sources, charge.id()).forEach(extras::decision);
        return extras.providers(parties.others()).purchase(parties.purchase()).build();
    }

    /// Who treats in the practice is found at its address.
    static OrderingProvider ordering(ClaimSources sources, ProviderFacts facts) {
        boolean isHere = facts.address().isNone() && facts.role() == ProviderRole.RENDERING;
        return new OrderingProvider(
                provider(facts, false),
                ClaimAssembly.address(isHere ? sources.practice().facts().address() : facts.address()),
                Contact.NONE);
    }

    static Provider provider(ProviderFacts facts, boolean withTaxonomy) {
        return new Provider(
                facts.isOrganization(),
                ClaimAssembly.name(facts.name()),
                facts.npi().value(),
                withTaxonomy ? facts.taxonomy() : "",
                List.of());
    }

    static Facility facility(ProviderFacts facts) {
        return new Facility(
                ClaimText.of(facts.name().last(), ClaimText.LAST_NAME),
                facts.npi().value(),
                ClaimAssembly.address(facts.address()),
                List.of(),
                Contact.NONE);
    }
}
