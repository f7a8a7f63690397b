package org.daysheet.billing.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.claims.ClaimGathering.Asked;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;

/// Gathers the facts of a claim and freezes them as a version.
final class ClaimFreezer {
    private final ClaimGathering gathering;

    ClaimFreezer(ClaimGathering gathering) {
        this.gathering = gathering;
    }

    ClaimPlanning planning() {
        return new ClaimPlanning(gathering);
    }

    /// The facts of a claim as they stand now.
    ClaimSources sources(Tx tx, Claim claim) {
        return sources(
                tx,
                claim.subject().encounter(),
                claim.subject().coverage(),
                claim.subject().part());
    }

    ClaimSources sources(Tx tx, EncounterId encounter, CoverageId coverage, int part) {
        return gathering
                .sources(tx, List.of(new Asked(encounter, coverage, part)))
                .getFirst();
    }

    /// The facts of claims as they stand now, in the order of the claims.
    Map<ClaimId, ClaimSources> sources(Tx tx, List<Claim> claims) {
        List<ClaimSources> found = gathering.sources(
                tx,
                claims.stream()
                        .map(claim -> new Asked(
                                claim.subject().encounter(),
                                claim.subject().coverage(),
                                claim.subject().part()))
                        .toList());
        Map<ClaimId, ClaimSources> byClaim = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            byClaim.put(claims.get(i).id(), found.get(i));
        }
        return byClaim;
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

    /// Freezes the facts of a claim that changed by themselves or were corrected under its next numbers, to go a way.
    void freezeChanged(Tx tx, Claim claim, ClaimSources sources, SendingWay way) {
        freeze(
                tx,
                claim.id(),
                sources,
                Sending.next(claim, claim.version().number() + 1).by(way).because(isCorrected(tx, claim, sources)));
        retotal(tx, claim.id(), sources);
    }

    /// Whether a person corrected what the claim says since it was last frozen.
    private static boolean isCorrected(Tx tx, Claim claim, ClaimSources sources) {
        return ClaimTouch.isCorrected(
                ClaimVersionStore.document(tx, claim.version().id()).claim(),
                ClaimAssembly.assemble(sources, Sending.newest(claim)),
                !sources.encounter().facts().circumstances().more().clia().isEmpty());
    }

    /// Freezes the facts of a claim under its next numbers, as one the payer has not seen.
    void freezeAnew(Tx tx, Claim claim, ClaimSources sources) {
        int next = claim.version().number() + 1;
        var numbers = new ClaimNumbers(claim.id(), next, claim.subject().sequence());
        freeze(tx, claim.id(), sources, Sending.original(numbers));
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

    /// Whether a payer that has the file of a claim would be told nothing new; what only paper says does not count.
    boolean saysTheSame(Tx tx, Claim claim, ClaimSources sources) {
        return isUnchanged(claim, sources)
                || ClaimVersionStore.document(tx, claim.version().id())
                        .claim()
                        .sent()
                        .equals(ClaimAssembly.assemble(sources, Sending.newest(claim))
                                .sent());
    }

    /// Whether the facts would give the very document that is frozen.
    boolean isUnchanged(Claim claim, ClaimSources sources) {
        return FrozenDocument.isFrozenAs(
                ClaimAssembly.assemble(sources, Sending.newest(claim)),
                claim.version().documentSha256());
    }
}
