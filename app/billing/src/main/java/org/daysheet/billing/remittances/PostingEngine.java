package org.daysheet.billing.remittances;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.types.money.Money;

/// Decides what a payer's decision does to our money. Pure: the same claim, case, balances and rules always give the
/// same plan, and nothing is read or written.
///
/// Nothing is written off by itself except what a rule calls contractual. Money a payer leaves unpaid for other
/// reasons stays owed by the payer and opens a denial. Responsibility of the patient moves to the next coverage
/// first.
public final class PostingEngine {
    private static final Set<String> ADJUDICATED = Set.of("1", "2", "3", "4", "19", "20", "21");
    private static final String FORWARDED = "23";
    /// CLP02 of what a payer would decide; told without effect.
    static final String PREDETERMINED = "25";

    private PostingEngine() {}

    /// Plans a decided claim that is not a reversal.
    ///
    /// @param open balances before; not changed
    public static ClaimPlan plan(StatedClaim stated, ClaimCase matched, OpenBalances open, AdjustmentRules rules) {
        if (stated.status().equals(FORWARDED) || stated.status().equals(PREDETERMINED)) {
            ClaimOutcome outcome = stated.status().equals(FORWARDED) ? ClaimOutcome.FORWARDED : ClaimOutcome.TOLD;
            return stated.paid().isZero()
                    ? PostingPlan.information(outcome)
                    : Hold.of(HoldReason.FORWARDED_WITH_MONEY, stated.status(), stated.paid());
        }
        return problem(stated, matched)
                .<ClaimPlan>map(hold -> hold)
                .orElseGet(() -> new Settlement(stated, matched, open, rules).plan());
    }

    private static Optional<Hold> problem(StatedClaim stated, ClaimCase matched) {
        if (!ADJUDICATED.contains(stated.status())) {
            return Optional.of(Hold.of(HoldReason.UNKNOWN_STATUS, stated.status()));
        }
        Optional<StatedAdjustment> unknown = stated.allAdjustments()
                .filter(adjustment ->
                        !adjustment.isKnown() || adjustment.group().equals("CR"))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Hold.of(HoldReason.UNKNOWN_CODE, unknown.get().code()));
        }
        List<Money> prior = stated.allAdjustments()
                .filter(StatedAdjustment::isPriorPayerImpact)
                .map(StatedAdjustment::amount)
                .filter(amount -> !amount.isZero())
                .toList();
        if (!matched.isLaterPayer() && !prior.isEmpty()) {
            return Optional.of(Hold.of(HoldReason.LATER_PAYER_STATUS, stated.status(), Money.sum(prior)));
        }
        return LinePart.problem(stated, matched);
    }

    /// Plans the taking back of an earlier decision (CLP02 22): the exact opposite of what was posted for it, also of
    /// responsibility that moved on.
    ///
    /// @param original what was posted, as far as the ledger knows it
    public static ClaimPlan reversal(StatedClaim stated, Original original) {
        if (!original.charge().equals(stated.charge().negated())
                || !original.paid().equals(stated.paid().negated())) {
            return Hold.of(
                    HoldReason.ORIGINAL_DIFFERS, stated.charge(), stated.paid(), original.charge(), original.paid());
        }
        List<TransferDraft> opposite =
                original.transfers().stream().map(TransferDraft::swapped).toList();
        return new PostingPlan(
                PostingKind.PAYER_REVERSAL,
                ClaimOutcome.REVERSED,
                opposite,
                List.of(),
                null,
                false,
                original.idempotencyKey());
    }

    /// What was posted for a claim that is now taken back.
    ///
    /// @param idempotencyKey key of the posting that stands
    /// @param transfers its transfers
    /// @param charge CLP03 as stated then
    /// @param paid CLP04 as stated then
    public record Original(String idempotencyKey, List<TransferDraft> transfers, Money charge, Money paid) {
        public Original {
            transfers = List.copyOf(transfers);
        }
    }
}
