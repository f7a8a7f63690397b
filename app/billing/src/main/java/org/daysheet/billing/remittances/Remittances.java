package org.daysheet.billing.remittances;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.LedgerEntry;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.billing.remittances.CheckPlan.Refusal;
import org.daysheet.billing.remittances.CheckStore.ClaimState;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Checks of payers: take a file, see what would be posted, post, match by hand, void. One check is posted in one
/// transaction; taking or posting anything twice changes nothing.
public final class Remittances {
    private final Session session;
    private final Ledger ledger;
    private final Denials denials;
    private final FollowUps followUps;
    private final ClaimBook claims;
    private final ResponsibilityListener listener;
    private final Taking taking;

    /// @param claims hears what payers decided
    /// @param listener hears whose balances moved
    public Remittances(
            Session session,
            Ledger ledger,
            Denials denials,
            FollowUps followUps,
            ClaimBook claims,
            ResponsibilityListener listener) {
        this.session = session;
        this.ledger = ledger;
        this.denials = denials;
        this.followUps = followUps;
        this.claims = claims;
        this.listener = listener;
        this.taking = new Taking(session, new RawFiles(session));
    }

    /// Takes an 835 file in: kept as it is, read, matched; nothing is posted.
    public TakeResult take(Path file, Progress progress) {
        return taking.take(file, progress);
    }

    /// Takes the bytes of an 835 file in.
    public TakeResult take(String name, byte[] bytes, Progress progress) {
        return taking.take(name, bytes, progress);
    }

    /// All checks, oldest first.
    public List<Check> list() {
        return session.read(tx -> CheckStore.list(tx, null));
    }

    /// Checks that stand there, oldest first.
    public List<Check> list(RemittanceStatus status) {
        return session.read(tx -> CheckStore.list(tx, status));
    }

    public Check show(RemittanceId id) {
        return session.read(tx -> check(tx, id));
    }

    /// Claims of a check as stated, with match and state, in order.
    public List<RemitClaimView> claims(RemittanceId id) {
        return session.read(tx -> new StatedStore(tx)
                .claims(check(tx, id).id()).stream().map(RemitClaimView::of).toList());
    }

    /// How many claims of each check are matched to ours; checks with none are left out.
    public Map<RemittanceId, Integer> matched(Collection<RemittanceId> checks) {
        return session.read(tx -> MatchCountQuery.of(tx, checks));
    }

    /// What posting the check would do now. The same plan is recorded by {@link #post}.
    public CheckPlan plan(RemittanceId id) {
        return session.read(tx -> new CheckPlanner(tx, check(tx, id)).plan());
    }

    /// Posts a check. Held claims leave their money unapplied, so that cash ties with the check.
    public PostResult post(RemittanceId id) {
        return session.write(tx -> post(tx, id, false));
    }

    /// Posts every check that needs no person's eye; others are left with the reason.
    public List<PostResult> postClean(Progress progress) {
        List<PostResult> results = new ArrayList<>();
        List<Check> taken = list(RemittanceStatus.TAKEN);
        for (Check check : taken) {
            progress.stopIfCancelled();
            results.add(session.write(tx -> post(tx, check.id(), true)));
            progress.report("checks posted", results.size(), taken.size());
        }
        return results;
    }

    private PostResult post(Tx tx, RemittanceId id, boolean onlyClean) {
        CheckPlan plan = new CheckPlanner(tx, check(tx, id)).plan();
        Refusal refusal = plan.refusal();
        if (refusal == null && onlyClean && !plan.isClean()) {
            refusal = notClean(plan);
        }
        if (refusal != null) {
            return new PostResult.Refused(id, refusal.key(), refusal.words());
        }
        boolean ties =
                plan.check().isNotice() || plan.cash().equals(plan.check().payment());
        if (!ties) {
            throw new IllegalStateException("the plan of check " + id + " does not tie with its amount");
        }
        CheckPoster poster = new CheckPoster(plan);
        List<PostingId> postings = ledger.recordAll(tx, poster.entries());
        CheckStore.moveClaims(tx, poster.states());
        CheckStore.move(tx, id, RemittanceStatus.POSTED, plan.check().round(), null);
        new Aftermath(denials, followUps).follow(tx, plan.check(), plan.claims(), plan.credits());
        claims.adjudicated(tx, poster.news());
        listener.responsibilityMoved(tx, poster.patients());
        tx.audit("remittance.posted", "remittance", id.value(), postings.size() + " postings");
        return new PostResult.Posted(id, postings.size(), plan.held().size(), plan.cash());
    }

    private static Refusal notClean(CheckPlan plan) {
        String key = plan.check().payer() == null ? "remittances.refused.payer-unknown" : "remittances.refused.held";
        return new Refusal(
                key,
                org.daysheet.billing.problem.Texts.of(
                        key, plan.check().id(), plan.held().size(), plan.check().payerName()));
    }

    /// Says by hand which of our claims a payer's claim is. When the check is posted, the claim's waiting money is
    /// applied to it; otherwise the match counts when the check is posted.
    ///
    /// @return what was or will be posted
    public ClaimPlan match(RemitClaimId remitClaim, ClaimId claim) {
        return session.write(tx -> {
            RemittanceId id = checkOf(tx, remitClaim);
            MatchStore matches = new MatchStore(tx);
            List<Candidate> candidates = matches.ofClaim(claim);
            if (candidates.isEmpty()) {
                throw new BillingException("remittances.match.never-sent", claim);
            }
            Matcher.Match match = Matcher.byHand(candidates.getFirst(), new StatedStore(tx).services(remitClaim));
            matches.insert(Map.of(remitClaim.value(), match));
            tx.audit("remittance.matched", "remit_claim", remitClaim.value(), "claim " + claim);
            Check check = check(tx, id);
            return check.status() == RemittanceStatus.POSTED
                    ? apply(tx, check, remitClaim, false)
                    : planOne(tx, check, remitClaim).plan();
        });
    }

    /// Agrees to what a held claim proposes and applies its waiting money so. The check is posted first.
    public ClaimPlan acceptProposal(RemitClaimId remitClaim) {
        return session.write(tx -> {
            Check check = check(tx, checkOf(tx, remitClaim));
            if (check.status() != RemittanceStatus.POSTED) {
                throw new BillingException("remittances.proposal.not-posted", check.id());
            }
            return apply(tx, check, remitClaim, true);
        });
    }

    private static PlannedClaim planOne(Tx tx, Check check, RemitClaimId remitClaim) {
        return new CheckPlanner(tx, check).planOne(remitClaim).orElseThrow();
    }

    private ClaimPlan apply(Tx tx, Check check, RemitClaimId remitClaim, boolean accept) {
        RemitClaimStatus status = new StatedStore(tx)
                .claims(check.id()).stream()
                        .filter(entry -> entry.stated().id().equals(remitClaim))
                        .map(StatedStore.Entry::status)
                        .findFirst()
                        .orElseThrow();
        if (status != RemitClaimStatus.UNAPPLIED && status != RemitClaimStatus.HELD) {
            throw new BillingException("remittances.match.not-waiting", remitClaim);
        }
        PlannedClaim planned = planOne(tx, check, remitClaim);
        PostingPlan plan = agreed(planned.plan(), accept);
        if (plan == null) {
            return planned.plan();
        }
        PlannedClaim agreed = new PlannedClaim(
                planned.stated(),
                planned.matched(),
                plan,
                planned.stated().paid().minus(plan.cash()),
                planned.key());
        record(tx, check, agreed, plan);
        return plan;
    }

    private static @Nullable PostingPlan agreed(ClaimPlan plan, boolean accept) {
        return switch (plan) {
            case PostingPlan posting -> posting;
            case Hold hold -> accept ? hold.proposal() : null;
        };
    }

    private void record(Tx tx, Check check, PlannedClaim claim, PostingPlan plan) {
        CheckPlan single = new CheckPlan(check, null, List.of(claim), List.of(), List.of());
        CheckPoster poster = new CheckPoster(single);
        List<LedgerEntry> entries = new ArrayList<>();
        for (LedgerEntry entry : poster.entries()) {
            boolean isDecision = entry.draft().idempotencyKey().equals(claim.key());
            entries.add(isDecision && entry instanceof PostingDraft draft ? fromUnapplied(check, draft) : entry);
        }
        ledger.recordAll(tx, entries);
        CheckStore.moveClaims(tx, poster.states());
        followUps.withdraw(tx, Set.of(Aftermath.heldKey(claim.stated().id(), check.round())));
        new Aftermath(denials, followUps).follow(tx, check, List.of(claim), List.of());
        claims.adjudicated(tx, poster.news());
        listener.responsibilityMoved(tx, poster.patients());
        tx.audit(
                "remittance.applied",
                "remit_claim",
                claim.stated().id().value(),
                plan.kind().name());
    }

    private static PostingDraft fromUnapplied(Check check, PostingDraft draft) {
        return new PostingDraft(
                draft.kind() == PostingKind.PAYER_PAYMENT ? PostingKind.APPLY_UNAPPLIED_PAYER : draft.kind(),
                draft.occurredOn(),
                draft.patient(),
                draft.encounter(),
                draft.claim(),
                draft.rawFile(),
                draft.remittance(),
                draft.remitClaim(),
                draft.providerAdjustment(),
                draft.payment(),
                draft.idempotencyKey(),
                draft.evidence(),
                draft.evidenceSha256(),
                draft.reason(),
                CashSide.takenFrom(Account.unappliedPayer(check.payer()), draft.transfers()));
    }

    /// Undoes everything a check has posted, claim by claim, or sets an unposted check aside. It can be posted again.
    public void voidCheck(RemittanceId id, String reason) {
        if (reason.isBlank()) {
            throw new BillingException("remittances.void.reason-missing", id);
        }
        session.run(tx -> undo(tx, check(tx, id), reason.strip()));
    }

    private void undo(Tx tx, Check check, String reason) {
        HistoryQuery history = new HistoryQuery(tx);
        if (check.status() == RemittanceStatus.VOIDED || check.status() == RemittanceStatus.OUT_OF_BALANCE) {
            throw new BillingException("remittances.void.nothing", check.id());
        }
        if (!history.takenBackLater(check.id()).isEmpty()) {
            throw new BillingException("remittances.void.taken-back", check.id());
        }
        List<LedgerEntry> undoing = new ArrayList<>();
        List<PostingId> undone = history.standingOf(check.id());
        for (PostingId posting : undone) {
            undoing.add(ledger.reversal(
                    tx, posting, PostingKind.VOID, tx.today(), "void:" + posting + "#" + check.round(), reason));
        }
        ledger.recordAll(tx, undoing);
        List<StatedStore.Entry> entries = new StatedStore(tx).claims(check.id());
        Map<RemitClaimId, ClaimState> states = new LinkedHashMap<>();
        Set<RemitClaimId> ids = new LinkedHashSet<>();
        entries.forEach(entry -> {
            states.put(entry.stated().id(), new ClaimState(RemitClaimStatus.VOIDED, reason));
            ids.add(entry.stated().id());
        });
        CheckStore.moveClaims(tx, states);
        CheckStore.move(tx, check.id(), RemittanceStatus.VOIDED, check.round() + 1, reason);
        followUps.withdraw(
                tx,
                ids.stream()
                        .map(claim -> Aftermath.heldKey(claim, check.round()))
                        .toList());
        claims.adjudicated(tx, new Aftermath(denials, followUps).undone(tx, check, undone, undoing));
        listener.responsibilityMoved(tx, patientsOf(undoing));
        followUps.withdrawUsedCredits(tx);
        tx.audit("remittance.voided", "remittance", check.id().value(), undoing.size() + " postings undone");
    }

    private static Set<PatientId> patientsOf(List<LedgerEntry> entries) {
        Set<PatientId> patients = new HashSet<>();
        for (LedgerEntry entry : entries) {
            PatientId patient = entry.draft().patient();
            if (patient != null) {
                patients.add(patient);
            }
        }
        return patients;
    }

    private static Check check(Tx tx, RemittanceId id) {
        return CheckStore.find(tx, id).orElseThrow(() -> new BillingException("remittances.unknown", id));
    }

    private static RemittanceId checkOf(Tx tx, RemitClaimId claim) {
        return CheckStore.checkOf(tx, claim)
                .orElseThrow(() -> new BillingException("remittances.claim-unknown", claim));
    }
}
