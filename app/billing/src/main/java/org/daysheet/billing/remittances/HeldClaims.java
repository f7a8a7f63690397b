package org.daysheet.billing.remittances;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.claims.ClaimNumberQuery;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Claims of checks that wait for a person: which claims of ours they may be, what matching them or agreeing to what
/// they propose would record, and both, as they were shown.
public final class HeldClaims {
    private final Session session;
    private final Applying applying;

    HeldClaims(Session session, Applying applying) {
        this.session = session;
        this.applying = applying;
    }

    /// What the payer says about a claim, and the claims of ours it may be; only such as have left the practice.
    ///
    /// @param text begins the patient's name or the number of our claim; blank for those that fit by themselves
    public MatchChoice candidates(RemitClaimId remitClaim, String text) {
        return session.read(tx -> new MatchCandidateQuery(tx, remitClaim, check(tx, remitClaim)).find(text.strip()));
    }

    /// What becomes of the held claims of a posted check when a person agrees: what would be posted, or why each is
    /// held now.
    public Map<RemitClaimId, ClaimPlan> waiting(RemittanceId id) {
        return session.read(tx -> {
            Check check = CheckStore.find(tx, id).orElseThrow(() -> new BillingException("remittances.unknown", id));
            List<StatedStore.Entry> claims = new StatedStore(tx).claims(id);
            List<StatedStore.Entry> held =
                    claims.stream().filter(Applying::isWaiting).toList();
            Map<RemitClaimId, ClaimPlan> plans = new HashMap<>();
            if (!held.isEmpty()) {
                CheckPlanner planner = new CheckPlanner(tx, check, claims);
                held.forEach(entry -> planner.planOne(entry.stated().id())
                        .ifPresent(planned -> plans.put(entry.stated().id(), planned.plan())));
            }
            return plans;
        });
    }

    /// What matching would do; changes nothing.
    public ClaimSolution supposed(RemitClaimId remitClaim, ClaimId claim) {
        return session.read(tx -> supposed(tx, remitClaim, claim));
    }

    /// What agreeing to the proposal would do; changes nothing.
    public ClaimSolution proposed(RemitClaimId remitClaim) {
        return session.read(tx -> proposed(tx, remitClaim));
    }

    /// As {@link Remittances#match}, but only when it does what a person has seen.
    public ClaimPlan match(RemitClaimId remitClaim, ClaimId claim, ClaimSolution seen) {
        return session.write(tx -> {
            requireSame(tx, remitClaim, seen, supposed(tx, remitClaim, claim));
            return match(tx, remitClaim, claim);
        });
    }

    /// As {@link Remittances#acceptProposal}, but only when it does what a person has seen.
    public ClaimPlan accept(RemitClaimId remitClaim, ClaimSolution seen) {
        return session.write(tx -> {
            requireSame(tx, remitClaim, seen, proposed(tx, remitClaim));
            return accept(tx, remitClaim);
        });
    }

    private static void requireSame(Tx tx, RemitClaimId remitClaim, ClaimSolution seen, ClaimSolution now) {
        if (!seen.equals(now)) {
            throw new BillingException(
                    "remittances.solution.changed",
                    entry(tx, remitClaim).stated().controlNumber());
        }
    }

    ClaimPlan match(Tx tx, RemitClaimId remitClaim, ClaimId claim) {
        new MatchStore(tx).insert(Map.of(remitClaim.value(), byHand(tx, remitClaim, claim)));
        tx.audit("remittance.matched", "remit_claim", remitClaim.value(), "claim " + claim);
        Check check = check(tx, remitClaim);
        return check.status() == RemittanceStatus.POSTED
                ? applying.apply(tx, check, remitClaim, false)
                : Applying.planned(new CheckPlanner(tx, check).plan(Progress.SILENT), remitClaim)
                        .plan();
    }

    ClaimPlan accept(Tx tx, RemitClaimId remitClaim) {
        return applying.apply(tx, posted(tx, remitClaim), remitClaim, true);
    }

    private ClaimSolution supposed(Tx tx, RemitClaimId remitClaim, ClaimId claim) {
        Check check = check(tx, remitClaim);
        Matcher.Match match = byHand(tx, remitClaim, claim);
        List<StatedStore.Entry> entries = new StatedStore(tx)
                .claims(check.id()).stream()
                        .map(entry -> entry.stated().id().equals(remitClaim) ? entry.supposing(match) : entry)
                        .toList();
        return applying.look(tx, check, remitClaim, entries, false);
    }

    private ClaimSolution proposed(Tx tx, RemitClaimId remitClaim) {
        Check check = posted(tx, remitClaim);
        return applying.look(tx, check, remitClaim, new StatedStore(tx).claims(check.id()), true);
    }

    private static Matcher.Match byHand(Tx tx, RemitClaimId remitClaim, ClaimId claim) {
        List<Candidate> sent = new MatchStore(tx).sent(List.of(claim.value()));
        if (sent.isEmpty()) {
            throw new BillingException("remittances.match.never-sent", ClaimNumberQuery.of(tx, claim));
        }
        return Matcher.byHand(sent.getFirst(), new StatedStore(tx).services(remitClaim));
    }

    private static Check posted(Tx tx, RemitClaimId remitClaim) {
        Check check = check(tx, remitClaim);
        if (check.status() != RemittanceStatus.POSTED) {
            throw new BillingException("remittances.proposal.not-posted", check.number());
        }
        return check;
    }

    private static Check check(Tx tx, RemitClaimId remitClaim) {
        return CheckStore.checkOf(tx, remitClaim)
                .flatMap(id -> CheckStore.find(tx, id))
                .orElseThrow(() -> new BillingException("remittances.claim-unknown", remitClaim));
    }

    private static StatedStore.Entry entry(Tx tx, RemitClaimId remitClaim) {
        StatedStore.@Nullable Entry entry =
                new StatedStore(tx).byId(List.of(remitClaim.value())).get(remitClaim.value());
        if (entry == null) {
            throw new BillingException("remittances.claim-unknown", remitClaim);
        }
        return entry;
    }
}
