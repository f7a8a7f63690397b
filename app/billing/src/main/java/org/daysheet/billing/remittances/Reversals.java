package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.billing.remittances.HistoryQuery.Standing;
import org.daysheet.billing.remittances.PostingEngine.Original;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Finds what a payer takes back (CLP02 22), or decides a second time without taking it back: among its decisions
/// that stand in the books and those that the same check has brought before. Used for one check; learns of every claim
/// that is planned.
final class Reversals {
    /// A decision that can be taken back.
    private record Known(
            Original original,
            StatedClaim stated,
            Map<Integer, ChargeId> lines,
            @Nullable ClaimId claim) {}

    private final Map<EncounterId, List<Known>> known = new HashMap<>();
    private final Set<String> takenBack = new HashSet<>();

    /// @param standing decisions in the books, newest first
    Reversals(Tx tx, Map<EncounterId, List<Standing>> standing) {
        Map<PostingId, List<TransferDraft>> transfers = new Ledger()
                .transfersOf(
                        tx,
                        standing.values().stream()
                                .flatMap(List::stream)
                                .map(Standing::posting)
                                .toList());
        standing.forEach((visit, decisions) -> decisions.forEach(decision -> {
            StatedClaim stated = decision.entry().stated();
            Original original = new Original(
                    decision.idempotencyKey(),
                    transfers.getOrDefault(decision.posting(), List.of()),
                    stated.charge(),
                    stated.paid());
            add(visit, new Known(original, stated, decision.entry().lines(), decision.claim()));
        }));
    }

    private void add(EncounterId visit, Known decision) {
        known.computeIfAbsent(visit, id -> new ArrayList<>()).add(decision);
    }

    /// Remembers what was planned: decisions can be taken back by later claims of the check, and nothing is taken
    /// back twice.
    void planned(PlannedClaim claim) {
        if (!(claim.plan() instanceof PostingPlan plan)) {
            return;
        }
        if (plan.reversesKey() != null) {
            takenBack.add(plan.reversesKey());
            return;
        }
        ClaimCase matched = claim.matched();
        boolean decides = plan.outcome() == ClaimOutcome.PAID || plan.outcome() == ClaimOutcome.DENIED;
        if (matched != null && decides) {
            StatedClaim stated = claim.stated();
            Original original = new Original(claim.key(), plan.transfers(), stated.charge(), stated.paid());
            add(matched.encounter(), new Known(original, stated, matched.lines(), matched.claim()));
        }
    }

    /// The exact opposite of the one decision that fits, else why there is none.
    ClaimPlan plan(StatedClaim stated, ClaimCase matched) {
        List<Known> candidates = known.getOrDefault(matched.encounter(), List.of()).stream()
                .filter(decision ->
                        !takenBack.contains(decision.original().idempotencyKey()) && isOfPayer(decision, matched))
                .toList();
        if (candidates.isEmpty()) {
            return Hold.of(HoldReason.NO_ORIGINAL, stated.controlNumber(), stated.payerControl());
        }
        List<Known> fitting = narrowed(
                stated,
                candidates.stream()
                        .filter(decision -> Opposite.of(stated, matched.lines(), decision.stated(), decision.lines()))
                        .toList());
        if (fitting.size() > 1) {
            return Hold.of(HoldReason.SEVERAL_ORIGINALS, stated.controlNumber(), fitting.size());
        }
        if (!fitting.isEmpty()) {
            return PostingEngine.reversal(stated, fitting.getFirst().original());
        }
        ClaimPlan differs = PostingEngine.reversal(stated, candidates.getFirst().original());
        boolean sameAmounts = candidates.stream()
                .anyMatch(decision -> PostingEngine.reversal(stated, decision.original()) instanceof PostingPlan);
        return sameAmounts ? Hold.of(HoldReason.ORIGINAL_UNLIKE, stated.controlNumber()) : differs;
    }

    /// A charge that was decided before.
    ///
    /// @param paid what the payer paid then on the whole claim
    record Before(ChargeId charge, Money paid) {}

    /// A decision of the same payer that moved money on a charge on which this one moves some too, and that nothing
    /// has taken back. One that moved nothing, such as a denial, is open to be decided.
    Optional<Before> decidedBefore(StatedClaim stated, ClaimCase matched, PostingPlan plan) {
        Set<ChargeId> moved = charges(plan.transfers());
        return known.getOrDefault(matched.encounter(), List.of()).stream()
                .filter(decision -> !decision.stated().id().equals(stated.id()))
                .filter(decision ->
                        !takenBack.contains(decision.original().idempotencyKey()) && isOfPayer(decision, matched))
                .flatMap(decision -> charges(decision.original().transfers()).stream()
                        .filter(moved::contains)
                        .map(charge -> new Before(charge, decision.stated().paid())))
                .findFirst();
    }

    private static Set<ChargeId> charges(List<TransferDraft> transfers) {
        Set<ChargeId> charges = new LinkedHashSet<>();
        for (TransferDraft transfer : transfers) {
            Stream.of(Optional.ofNullable(transfer.debitCharge()), Optional.ofNullable(transfer.creditCharge()))
                    .flatMap(Optional::stream)
                    .forEach(charges::add);
        }
        return charges;
    }

    /// The payer's own number tells apart what is alike otherwise.
    private static List<Known> narrowed(StatedClaim stated, List<Known> fitting) {
        List<Known> named = fitting.stream()
                .filter(decision -> decision.stated().payerControl().equals(stated.payerControl()))
                .toList();
        return named.size() == 1 ? named : fitting;
    }

    /// Whether the decision was made under the same coverage.
    private static boolean isOfPayer(Known decision, ClaimCase matched) {
        Account payer = Account.insuranceReceivable(matched.payer().coverage());
        boolean sameClaim = decision.claim() == null
                || matched.claim() == null
                || decision.claim().equals(matched.claim());
        return sameClaim
                && decision.original().transfers().stream()
                        .allMatch(transfer -> transfer.debit().equals(payer)
                                || transfer.credit().equals(payer));
    }
}
