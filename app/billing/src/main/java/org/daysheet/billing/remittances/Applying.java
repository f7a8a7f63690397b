package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.LedgerEntry;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.ReversalDraft;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Records the decision of a claim that was held when its check was posted. The cash of the check is in the books
/// already, so none moves again: a payment comes out of the waiting money, and a taking-back, which must be the exact
/// opposite of what it undoes, gives its cash back to where the money waits.
final class Applying {
    private final Ledger ledger;
    private final Denials denials;
    private final FollowUps followUps;
    private final ClaimBook claims;
    private final ResponsibilityListener listener;

    Applying(Ledger ledger, Denials denials, FollowUps followUps, ClaimBook claims, ResponsibilityListener listener) {
        this.ledger = ledger;
        this.denials = denials;
        this.followUps = followUps;
        this.claims = claims;
        this.listener = listener;
    }

    /// @param accept whether a held claim's proposal is agreed to
    /// @return what was recorded, or why nothing was
    ClaimPlan apply(Tx tx, Check check, RemitClaimId remitClaim, boolean accept) {
        List<StatedStore.Entry> claims = new StatedStore(tx).claims(check.id());
        requireWaiting(claims, remitClaim);
        CheckPlanner planner = new CheckPlanner(tx, check, claims);
        PlannedClaim planned = planner.planOne(remitClaim).orElseThrow();
        PostingPlan plan = agreed(planned.plan(), accept);
        if (plan == null) {
            return planned.plan();
        }
        PlannedClaim agreed = new PlannedClaim(planned.stated(), planned.matched(), plan, Money.ZERO, planned.key());
        record(tx, planner.alone(agreed), agreed, plan);
        return plan;
    }

    /// What {@link #apply} would record; of a check that is not posted yet, what posting would record for the claim.
    ///
    /// @param claims claims of the check as they are matched, or as somebody supposes that they are
    ClaimSolution look(Tx tx, Check check, RemitClaimId remitClaim, List<StatedStore.Entry> claims, boolean accept) {
        boolean isAtOnce = check.status() == RemittanceStatus.POSTED;
        if (isAtOnce) {
            requireWaiting(claims, remitClaim);
        }
        CheckPlanner planner = new CheckPlanner(tx, check, claims);
        if (!isAtOnce) {
            return withCheck(planner.plan(Progress.SILENT), remitClaim);
        }
        PlannedClaim planned = planner.planOne(remitClaim).orElseThrow();
        ClaimCase matched = planned.matched();
        List<CoverageTurn> turns = turns(matched);
        PostingPlan plan = agreed(planned.plan(), accept);
        if (plan == null) {
            return new ClaimSolution(planned.plan(), List.of(), turns, true);
        }
        PlannedClaim agreed = new PlannedClaim(planned.stated(), matched, plan, Money.ZERO, planned.key());
        CheckPlan single = planner.alone(agreed);
        return new ClaimSolution(plan, transfers(entries(tx, single, agreed, plan)), turns, true);
    }

    /// What posting a whole check does with one of its claims, after what it does with those before; patients' money
    /// that has nothing left to pay on its charges is part of it.
    private static ClaimSolution withCheck(CheckPlan whole, RemitClaimId remitClaim) {
        PlannedClaim planned = planned(whole, remitClaim);
        List<TransferDraft> transfers = new ArrayList<>(whole.transfers().getOrDefault(remitClaim, List.of()));
        Set<ChargeId> touched = transfers.stream()
                .flatMap(transfer -> Stream.of(transfer.debitCharge(), transfer.creditCharge()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        whole.credits().stream()
                .filter(credit -> touched.contains(credit.charge()))
                .forEach(credit -> transfers.add(Credits.transfer(credit)));
        return new ClaimSolution(planned.plan(), transfers, turns(planned.matched()), false);
    }

    static PlannedClaim planned(CheckPlan whole, RemitClaimId remitClaim) {
        return whole.claims().stream()
                .filter(claim -> claim.stated().id().equals(remitClaim))
                .findFirst()
                .orElseThrow();
    }

    private static List<CoverageTurn> turns(@Nullable ClaimCase matched) {
        return matched == null ? List.of() : matched.turns();
    }

    private static List<TransferDraft> transfers(List<LedgerEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.draft().transfers().stream())
                .toList();
    }

    private static void requireWaiting(List<StatedStore.Entry> claims, RemitClaimId remitClaim) {
        StatedStore.Entry entry = claims.stream()
                .filter(one -> one.stated().id().equals(remitClaim))
                .findFirst()
                .orElseThrow();
        if (!isWaiting(entry)) {
            throw new BillingException(
                    "remittances.match.not-waiting", entry.stated().controlNumber());
        }
    }

    /// Whether a claim of a posted check was held, so that it can still be decided.
    static boolean isWaiting(StatedStore.Entry entry) {
        return entry.status() == RemitClaimStatus.UNAPPLIED || entry.status() == RemitClaimStatus.HELD;
    }

    private static @Nullable PostingPlan agreed(ClaimPlan plan, boolean accept) {
        return switch (plan) {
            case PostingPlan posting -> posting;
            case Hold hold -> accept ? hold.proposal() : null;
        };
    }

    private void record(Tx tx, CheckPlan single, PlannedClaim claim, PostingPlan plan) {
        Check check = single.check();
        CheckPoster poster = new CheckPoster(single);
        ledger.recordAll(tx, entries(tx, single, claim, plan));
        CheckStore.moveClaims(tx, poster.states());
        followUps.withdraw(tx, Set.of(Aftermath.heldKey(claim.stated().id(), check.round())));
        new Aftermath(denials, followUps).follow(tx, check, List.of(claim), single.credits());
        claims.adjudicated(tx, poster.news());
        listener.responsibilityMoved(tx, poster.patients());
        tx.audit(
                "remittance.applied",
                "remit_claim",
                claim.stated().id().value(),
                plan.kind().name());
    }

    private List<LedgerEntry> entries(Tx tx, CheckPlan single, PlannedClaim claim, PostingPlan plan) {
        Account waiting = waiting(tx, single.check(), claim);
        List<LedgerEntry> entries = new ArrayList<>();
        for (LedgerEntry entry : new CheckPoster(single).entries()) {
            boolean isDecision = entry.draft().idempotencyKey().equals(claim.key());
            entries.addAll(isDecision ? withoutCash(waiting, entry, plan) : List.of(entry));
        }
        return entries;
    }

    /// The account that the money of the claim was put to when its check was posted. A payer that became known since
    /// does not change it.
    private Account waiting(Tx tx, Check check, PlannedClaim claim) {
        return ledger.find(tx, CheckPoster.waitingKey(claim.key()))
                .flatMap(posting -> ledger.transfersOf(tx, List.of(posting)).getOrDefault(posting, List.of()).stream()
                        .map(transfer -> transfer.debit().kind() == AccountKind.UNAPPLIED_PAYER
                                ? transfer.debit()
                                : transfer.credit())
                        .findFirst())
                .orElse(Account.unappliedPayer(check.payer()));
    }

    private static List<LedgerEntry> withoutCash(Account waiting, LedgerEntry decision, PostingPlan plan) {
        return switch (decision) {
            case PostingDraft draft -> {
                PostingKind kind =
                        draft.kind() == PostingKind.PAYER_PAYMENT ? PostingKind.APPLY_UNAPPLIED_PAYER : draft.kind();
                yield List.of(
                        copy(draft, kind, draft.idempotencyKey(), CashSide.takenFrom(waiting, draft.transfers())));
            }
            case ReversalDraft reversal -> {
                List<TransferDraft> back = CashSide.against(waiting, plan.cash().negated());
                PostingDraft draft = reversal.draft();
                yield back.isEmpty()
                        ? List.of(reversal)
                        : List.of(
                                reversal,
                                copy(
                                        draft,
                                        PostingKind.UNAPPLIED_PAYER,
                                        CheckPoster.releasedKey(draft.idempotencyKey()),
                                        back));
            }
        };
    }

    private static PostingDraft copy(PostingDraft draft, PostingKind kind, String key, List<TransferDraft> transfers) {
        return new PostingDraft(
                kind,
                draft.occurredOn(),
                draft.patient(),
                draft.encounter(),
                draft.claim(),
                draft.rawFile(),
                draft.remittance(),
                draft.remitClaim(),
                draft.providerAdjustment(),
                draft.payment(),
                key,
                draft.evidence(),
                draft.evidenceSha256(),
                draft.reason(),
                transfers);
    }
}
