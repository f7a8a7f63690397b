package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.encounters.ChargeClearing;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.LedgerEntry;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.ReversalDraft;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.ChainQuery.Chain;
import org.daysheet.billing.remittances.ChainQuery.Link;
import org.daysheet.billing.remittances.CheckPlan.PlannedCredit;
import org.daysheet.billing.remittances.CheckStore.ClaimState;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;

/// Undoes what a check has posted. Each of its postings is followed to the end of its chain of reversals: what the
/// check itself has left there is undone from the end, so that what it paid and took back itself ends as it began,
/// and what another check has taken back since is refused.
final class Undoing {
    private final Ledger ledger;
    private final Denials denials;
    private final FollowUps followUps;
    private final ClaimBook claims;
    private final ResponsibilityListener listener;

    Undoing(Ledger ledger, Denials denials, FollowUps followUps, ClaimBook claims, ResponsibilityListener listener) {
        this.ledger = ledger;
        this.denials = denials;
        this.followUps = followUps;
        this.claims = claims;
        this.listener = listener;
    }

    void undo(Tx tx, Check check, String reason) {
        if (check.status() == RemittanceStatus.VOIDED || check.status() == RemittanceStatus.OUT_OF_BALANCE) {
            throw new BillingException("remittances.void.nothing", check.number());
        }
        List<LedgerEntry> undoing = new ArrayList<>();
        Set<PostingId> undone = new LinkedHashSet<>();
        for (Chain chain : new ChainQuery(tx).of(check.id())) {
            unwind(tx, check, chain, reason, undoing, undone);
        }
        List<PlannedCredit> credits = credits(tx, check, undoing);
        ledger.recordAll(
                tx,
                Stream.concat(
                                undoing.stream(),
                                credits.stream().map(credit -> Credits.posting(check, credit, tx.today())))
                        .toList());
        Set<RemitClaimId> ids = moveStates(tx, check, reason);
        followUps.withdraw(
                tx,
                ids.stream()
                        .map(claim -> Aftermath.heldKey(claim, check.round()))
                        .toList());
        Aftermath aftermath = new Aftermath(denials, followUps);
        aftermath.follow(tx, check, List.of(), credits);
        claims.adjudicated(tx, aftermath.undone(tx, check, undone, undoing));
        listener.responsibilityMoved(tx, patientsOf(undoing));
        followUps.withdrawUsedCredits(tx);
        tx.audit("remittance.voided", "remittance", check.id().value(), undoing.size() + " postings undone");
    }

    private static Set<RemitClaimId> moveStates(Tx tx, Check check, String reason) {
        Map<RemitClaimId, ClaimState> states = new LinkedHashMap<>();
        new StatedStore(tx)
                .claims(check.id())
                .forEach(entry -> states.put(entry.stated().id(), new ClaimState(RemitClaimStatus.VOIDED, reason)));
        CheckStore.moveClaims(tx, states);
        CheckStore.move(tx, check.id(), RemittanceStatus.VOIDED, check.round() + 1, reason);
        return states.keySet();
    }

    /// Undoes from the end of a chain until nothing of the check is left in it.
    private void unwind(
            Tx tx, Check check, Chain chain, String reason, List<LedgerEntry> undoing, Set<PostingId> undone) {
        Map<Long, Integer> left = chain.left(check.id());
        boolean stands = chain.stands();
        String tip = chain.tip().key();
        while (!left.isEmpty()) {
            int wanted = stands ? 1 : -1;
            Long claim = left.entrySet().stream()
                    .filter(entry -> Integer.signum(entry.getValue()) == wanted)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new BillingException("remittances.void.taken-back", check.number()));
            Link own = chain.last(check.id(), claim);
            ReversalDraft draft = ledger.reversal(
                    tx,
                    new PostingId(own.posting()),
                    PostingKind.VOID,
                    tx.today(),
                    "void:" + own.posting() + "#" + check.round(),
                    reason);
            undoing.add(new ReversalDraft(draft.draft(), tip));
            undone.add(new PostingId(own.posting()));
            tip = draft.draft().idempotencyKey();
            stands = !stands;
            left.merge(claim, -wanted, Integer::sum);
            left.values().removeIf(count -> count == 0);
        }
    }

    /// Money of patients that has nothing left to pay once these postings are undone.
    private static List<PlannedCredit> credits(Tx tx, Check check, List<LedgerEntry> undoing) {
        Credits credits = new Credits();
        for (LedgerEntry entry : undoing) {
            PostingDraft draft = entry.draft();
            if (draft.patient() != null) {
                credits.touched(draft.patient(), draft.transfers());
            }
        }
        OpenBalances open =
                OpenBalances.of(new Balances().ofCharges(tx, credits.charges()).values());
        undoing.forEach(entry -> open.apply(entry.draft().transfers()));
        return credits.of(
                open,
                ChargeClearing.withdrawn(tx, credits.charges()),
                charge -> "credit:void:" + check.id() + ":" + charge + "#" + check.round());
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
}
