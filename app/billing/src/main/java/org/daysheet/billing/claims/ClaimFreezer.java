package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Coverages;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Provider;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Gathers the facts of a claim and freezes them as a version.
final class ClaimFreezer {
    private final Practices practices;
    private final Patients patients;
    private final Coverages coverages;
    private final ChargeEntry chargeEntry;
    private final EarlierDecisions earlier;

    ClaimFreezer(
            Practices practices,
            Patients patients,
            Coverages coverages,
            ChargeEntry chargeEntry,
            EarlierDecisions earlier) {
        this.earlier = earlier;
        this.practices = practices;
        this.patients = patients;
        this.coverages = coverages;
        this.chargeEntry = chargeEntry;
    }

    /// The facts of a claim as they stand now.
    ClaimSources sources(Tx tx, Claim claim) {
        return sources(tx, claim.subject().encounter(), claim.subject().coverage());
    }

    ClaimSources sources(Tx tx, EncounterId encounterId, CoverageId coverageId) {
        Encounter encounter = chargeEntry.encounter(tx, encounterId);
        EncounterDraft facts = encounter.facts();
        EncounterProviders providers = facts.providers();
        Coverage coverage = coverages.coverage(tx, coverageId);
        return new ClaimSources(
                Practices.practice(tx),
                patients.patient(tx, facts.patient()),
                coverage,
                practices.payer(tx, coverage.facts().payer()),
                encounter,
                practices.provider(tx, providers.rendering()),
                provider(tx, providers.referring()),
                provider(tx, providers.facility()),
                provider(tx, providers.supervising()),
                provider(tx, providers.ordering()),
                others(tx, encounter, coverage));
    }

    /// The other coverages of the day; what those before this one decided stands with them.
    private List<OtherAsked> others(Tx tx, Encounter encounter, Coverage asked) {
        EncounterDraft facts = encounter.facts();
        return patients.coveragesOn(tx, facts.patient(), facts.serviceOn()).stream()
                .filter(other -> !other.id().equals(asked.id())
                        && other.facts().order() != asked.facts().order())
                .map(other -> other(tx, encounter, asked, other))
                .toList();
    }

    private OtherAsked other(Tx tx, Encounter encounter, Coverage asked, Coverage other) {
        Payer payer = practices.payer(tx, other.facts().payer());
        boolean isBefore = other.facts().order() < asked.facts().order();
        return new OtherAsked(
                other, payer, isBefore ? earlier.of(tx, encounter.id(), payer).orElse(null) : null);
    }

    ClaimVersion freeze(Tx tx, ClaimId claim, ClaimSources sources, Sending sending) {
        ProfessionalClaim document = ClaimAssembly.assemble(sources, sending);
        return ClaimVersionStore.insert(
                tx,
                claim,
                sending,
                document,
                sources.encounter().charges().stream().map(Charge::id).toList());
    }

    /// Freezes the facts of a claim under its next numbers; it stays an original, a replacement or what it is.
    void freezeNext(Tx tx, Claim claim, ClaimSources sources) {
        freeze(tx, claim.id(), sources, Sending.next(claim, claim.version().number() + 1));
        retotal(tx, claim.id(), sources);
    }

    /// Keeps what is asked for in step with the visit.
    void retotal(Tx tx, ClaimId claim, ClaimSources sources) {
        ClaimStore.setTerms(
                tx,
                claim,
                sources.encounter().total(),
                sources.encounter().facts().serviceOn());
    }

    /// Whether the facts would give the very document that is frozen.
    boolean isUnchanged(Claim claim, ClaimSources sources) {
        return FrozenDocument.of(ClaimAssembly.assemble(sources, Sending.newest(claim)))
                .sha256()
                .equals(claim.version().documentSha256());
    }

    private @Nullable Provider provider(Tx tx, @Nullable ProviderId id) {
        return id == null ? null : practices.provider(tx, id);
    }
}
