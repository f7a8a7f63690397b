package org.daysheet.billing.scrubber;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.ClaimMoves.Checked;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.CurrentClaim;
import org.daysheet.billing.claims.VisitCorrection;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.work.Progress;

/// Checks claims before they are sent. Corrected facts are frozen first, so that what is checked is what would go
/// out; every check is kept, so it can be told later whether a claim was touched by hand.
public final class Scrubbing {
    private static final int CLAIMS_PER_TRANSACTION = 100;

    private final Session session;
    private final Practices practices;
    private final Claims claims;
    private final ClaimMoves moves;

    public Scrubbing(Session session, Practices practices, Claims claims, ClaimMoves moves) {
        this.session = session;
        this.practices = practices;
        this.claims = claims;
        this.moves = moves;
    }

    /// Checks one claim: it is ready or needs fixing afterwards.
    public ScrubResult scrub(ClaimId id) {
        return session.write(tx -> scrub(tx, id));
    }

    public ScrubResult scrub(Tx tx, ClaimId id) {
        return check(tx, claims.refresh(tx, List.of(id))).getFirst();
    }

    /// Checks claims as they stand, with a few statements for all of them.
    private List<ScrubResult> check(Tx tx, List<CurrentClaim> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        CheckFacts facts = CheckFacts.of(tx, practices, claims, all);
        List<ScrubResult> results = all.stream()
                .map(one -> result(tx, one.claim(), Scrubber.check(one.document(), facts.context(one))))
                .toList();
        keep(tx, all.stream().map(CurrentClaim::claim).toList(), results);
        return results;
    }

    private static ScrubResult result(Tx tx, Claim claim, List<ScrubFinding> findings) {
        boolean isClean = findings.stream().noneMatch(ScrubFinding::stops);
        return new ScrubResult(claim.id(), claim.controlNumber(), isClean, tx.today(), findings);
    }

    private void keep(Tx tx, List<Claim> checked, List<ScrubResult> results) {
        Map<ClaimVersionId, ScrubResult> byVersion = new LinkedHashMap<>();
        List<Checked> moved = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            ScrubResult result = results.get(i);
            int count = result.findings().size();
            byVersion.put(checked.get(i).version().id(), result);
            moved.add(new Checked(checked.get(i), result.isClean(), count + (count == 1 ? " finding" : " findings")));
        }
        ScrubStore.insert(tx, byVersion);
        moves.scrubbed(tx, moved);
    }

    /// Makes sure that claims were checked today: what a payer still takes depends on the day.
    ///
    /// @return the claims as they stand after it, in the order of the keys
    public List<CurrentClaim> checkedToday(Tx tx, List<ClaimId> ids) {
        List<CurrentClaim> current = claims.refresh(tx, ids);
        Set<ClaimVersionId> checked = ScrubStore.checkedToday(
                tx,
                Practices.practice(tx).zone(),
                current.stream().map(one -> one.claim().version().id()).toList());
        List<CurrentClaim> stale = current.stream()
                .filter(one -> one.claim().status().isBeforeSending())
                .filter(one -> one.claim().status() != ClaimStatus.READY
                        || !checked.contains(one.claim().version().id()))
                .toList();
        if (stale.isEmpty()) {
            return current;
        }
        check(tx, stale);
        Map<ClaimId, Claim> now = new HashMap<>();
        claims.claims(tx, stale.stream().map(one -> one.claim().id()).toList())
                .forEach(claim -> now.put(claim.id(), claim));
        return current.stream()
                .map(one ->
                        new CurrentClaim(now.getOrDefault(one.claim().id(), one.claim()), one.document(), one.losses()))
                .toList();
    }

    /// Keeps back a claim that passed the rules and cannot be written all the same.
    public void keepBack(Tx tx, Claim claim, String element, String message) {
        var report = new ScrubReport();
        report.when(true, ScrubRule.NOT_WRITABLE, "terms", element, message);
        keep(tx, List.of(claim), List.of(result(tx, claim, report.findings())));
    }

    /// Checks every claim that was not sent yet, also those found ready: a rule or a code list may have arrived since.
    /// Rejected ones are checked when their facts were corrected.
    public List<ScrubResult> scrubAll(Progress progress) {
        return scrubInTurn(
                claims.inStatus(
                        List.of(ClaimStatus.DRAFT, ClaimStatus.NEEDS_FIX, ClaimStatus.READY, ClaimStatus.REJECTED)),
                progress);
    }

    private List<ScrubResult> scrubInTurn(List<ClaimId> waiting, Progress progress) {
        List<ScrubResult> results = new ArrayList<>();
        for (int from = 0; from < waiting.size(); from += CLAIMS_PER_TRANSACTION) {
            progress.stopIfCancelled();
            int to = Math.min(waiting.size(), from + CLAIMS_PER_TRANSACTION);
            List<ClaimId> some = waiting.subList(from, to);
            results.addAll(session.write(tx -> scrubSome(tx, some)));
            progress.report("claims checked", to, waiting.size());
        }
        return List.copyOf(results);
    }

    /// Checks visits while they are typed.
    public DraftScrub drafts(ChargeEntry chargeEntry) {
        return new DraftScrub(session, practices, claims, chargeEntry);
    }

    /// Mends what can be mended without a person.
    public ScrubFixing fixing(ChargeEntry chargeEntry, VisitCorrection corrections) {
        return new ScrubFixing(session, claims, this, new Mending(practices, claims, chargeEntry, corrections));
    }

    /// The last check of a claim, empty before the first.
    Optional<ScrubResult> last(Tx tx, ClaimId claim) {
        return ScrubStore.history(tx, Practices.practice(tx).zone(), claim).stream()
                .findFirst();
    }

    /// Every check of a claim, newest first.
    public List<ScrubResult> history(ClaimId claim) {
        return session.read(tx -> ScrubStore.history(tx, Practices.practice(tx).zone(), claim));
    }

    /// What the last check of each claim's newest version found that keeps it back; claims without are absent.
    public Map<ClaimId, List<ScrubFinding>> stoppers(Tx tx, Collection<ClaimId> ids) {
        return ScrubStore.stoppers(tx, ids);
    }

    /// Checks these claims as far as they wait to be sent; others are left as they are.
    public List<ScrubResult> scrubThese(Collection<ClaimId> ids, Progress progress) {
        return scrubInTurn(ids.stream().distinct().toList(), progress);
    }

    private List<ScrubResult> scrubSome(Tx tx, List<ClaimId> ids) {
        return check(
                tx,
                claims.refresh(tx, ids).stream()
                        .filter(one -> one.claim().status().isBeforeSending())
                        .toList());
    }
}
