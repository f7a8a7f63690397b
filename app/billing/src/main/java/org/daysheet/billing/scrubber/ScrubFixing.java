package org.daysheet.billing.scrubber;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimLine;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.VisitCorrection;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.scrubber.FixOffers.FixPath;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.ProviderId;

/// Mends findings as the program offers it, by the same use cases a person would use, and checks the claim at once.
public final class ScrubFixing {
    private final Session session;
    private final Practices practices;
    private final Claims claims;
    private final Scrubbing scrubbing;
    private final ChargeEntry chargeEntry;
    private final VisitCorrection corrections;

    ScrubFixing(
            Session session,
            Practices practices,
            Claims claims,
            Scrubbing scrubbing,
            ChargeEntry chargeEntry,
            VisitCorrection corrections) {
        this.session = session;
        this.practices = practices;
        this.claims = claims;
        this.scrubbing = scrubbing;
        this.chargeEntry = chargeEntry;
        this.corrections = corrections;
    }

    /// What the last check of a claim found, each with what can be done about it now; nothing can while a payer has it.
    public List<ScrubFinding> offered(ClaimId id) {
        return session.read(tx -> offered(tx, claims.claim(tx, id)));
    }

    private List<ScrubFinding> offered(Tx tx, Claim claim) {
        List<ScrubFinding> found = scrubbing.last(tx, claim.id()).stream()
                .flatMap(last -> last.findings().stream())
                .toList();
        boolean isHere = claim.status().isBeforeSending() || claim.status() == ClaimStatus.REJECTED;
        if (!isHere || found.isEmpty()) {
            return found;
        }
        var offers =
                new FixOffers(tx, claim, claims.document(tx, claim.version().id()));
        return found.stream().map(offers::offered).toList();
    }

    /// Does what is offered about a finding, and checks the claim again.
    ///
    /// @return what the check found afterwards
    /// @throws BillingException when the finding is gone, or nothing is offered for it any more
    public ScrubResult fix(ClaimId id, ScrubFinding finding) {
        return session.write(tx -> fix(tx, id, finding));
    }

    public ScrubResult fix(Tx tx, ClaimId id, ScrubFinding finding) {
        Claim claim = claims.claim(tx, id);
        ScrubFix fix = offered(tx, claim).stream()
                .filter(finding::isSame)
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.fix()))
                .orElseThrow(() -> new BillingException("scrubber.fix.gone", claim.controlNumber()));
        apply(tx, claim, finding.fieldPath(), fix);
        return scrubbing.scrub(tx, id);
    }

    /// Does whatever is offered about a claim, one after another.
    ///
    /// @return what was done, in words; empty when nothing is offered
    public List<String> fixAll(ClaimId id) {
        return session.write(tx -> {
            List<String> done = new ArrayList<>();
            List<ScrubFinding> tried = new ArrayList<>();
            Optional<ScrubFinding> next = next(tx, id, tried);
            while (next.isPresent()) {
                ScrubFix fix = next.get().fix();
                tried.add(next.get());
                if (fix != null) {
                    fix(tx, id, next.get());
                    done.add(fix.words());
                }
                next = next(tx, id, tried);
            }
            return done;
        });
    }

    private Optional<ScrubFinding> next(Tx tx, ClaimId id, List<ScrubFinding> tried) {
        return offered(tx, claims.claim(tx, id)).stream()
                .filter(one -> one.fix() != null && tried.stream().noneMatch(one::isSame))
                .findFirst();
    }

    private void apply(Tx tx, Claim claim, String path, ScrubFix fix) {
        switch (fix.kind()) {
            case RENDERING_TAXONOMY -> practices.update(tx, withTaxonomy(practice(tx), fix.value()));
            case PRACTICE_ZIP -> facilityZip(tx, claim, fix.value());
            case PRACTICE_CLIA ->
                visit(tx, claim.subject().encounter(), fix, visit -> DraftFixes.withClia(visit.facts(), fix.value()));
            case AUTHORIZATION ->
                visit(
                        tx,
                        claim.subject().encounter(),
                        fix,
                        visit -> DraftFixes.withAuthorization(visit.facts(), fix.value()));
            case NO_FACILITY ->
                visit(tx, claim.subject().encounter(), fix, visit -> DraftFixes.withoutFacility(visit.facts()));
            case DIAGNOSIS_ONCE ->
                visit(tx, claim.subject().encounter(), fix, visit -> DraftFixes.diagnosesOnce(visit.facts()));
            case LISTED_DESCRIPTION, POINTERS_ONCE, MODIFIERS_ONCE -> line(tx, claim, FixPath.number(path), fix);
        }
    }

    private static PracticeFacts practice(Tx tx) {
        return Practices.practice(tx).facts();
    }

    private static PracticeFacts withTaxonomy(PracticeFacts facts, String taxonomy) {
        return new PracticeFacts(
                facts.name(),
                facts.person(),
                facts.npi(),
                facts.taxId(),
                taxonomy,
                facts.address(),
                facts.payTo(),
                facts.contact(),
                facts.submitter(),
                facts.clia());
    }

    private void facilityZip(Tx tx, Claim claim, String zip) {
        ProviderId id = chargeEntry
                .encounter(tx, claim.subject().encounter())
                .facts()
                .providers()
                .facility();
        if (id == null) {
            throw new BillingException("scrubber.fix.gone", claim.controlNumber());
        }
        Provider facility = practices.provider(tx, id);
        ProviderFacts facts = facility.facts();
        var _ = practices.keepProvider(
                tx,
                new ProviderFacts(
                        facts.role(),
                        facts.isOrganization(),
                        facts.name(),
                        facts.npi(),
                        facts.taxonomy(),
                        DraftFixes.withZip(facts.address(), zip)));
    }

    /// A line of the claim is mended in the visit where it was entered.
    private void line(Tx tx, Claim claim, int number, ScrubFix fix) {
        ClaimLine asked =
                claims
                        .lines(tx, List.of(claim.version().id()))
                        .getOrDefault(claim.version().id(), List.of())
                        .stream()
                        .filter(line -> line.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new BillingException("scrubber.fix.gone", claim.controlNumber()));
        EncounterId visit = chargeEntry.visitOf(tx, asked.charge());
        visit(tx, visit, fix, kept -> {
            int place = kept.charges().stream()
                    .filter(charge -> charge.id().equals(asked.charge()))
                    .mapToInt(Charge::lineNumber)
                    .findFirst()
                    .orElseThrow(() -> new BillingException("scrubber.fix.gone", claim.controlNumber()));
            return DraftFixes.withLine(kept.facts(), place, line -> switch (fix.kind()) {
                case LISTED_DESCRIPTION -> DraftFixes.described(line, fix.value());
                case POINTERS_ONCE ->
                    DraftFixes.with(line, line.modifiers(), List.copyOf(new LinkedHashSet<>(line.pointers())));
                case MODIFIERS_ONCE ->
                    DraftFixes.with(line, List.copyOf(new LinkedHashSet<>(line.modifiers())), line.pointers());
                default -> line;
            });
        });
    }

    /// How a visit is mended.
    @FunctionalInterface
    private interface Mending {
        EncounterDraft of(Encounter visit);
    }

    private void visit(Tx tx, EncounterId id, ScrubFix fix, Mending mending) {
        var _ = corrections.correct(
                tx, id, mending.of(chargeEntry.encounter(tx, id)), Texts.of("scrubber.fix.reason", fix.words()));
    }
}
