package org.daysheet.billing.remittances;

import java.util.List;
import java.util.Optional;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What will be posted for one claim of a check; the ledger records exactly these transfers.
///
/// @param kind payment, reversal, or information when nothing moves
/// @param outcome what it means for our claim
/// @param transfers in order, may be empty for information
/// @param denials what stays with the payer
/// @param next coverage that some of the balance moves to, null when none
/// @param isCrossover whether the payer sent the claim on to that coverage itself
/// @param reversesKey key of the posting that a reversal undoes, else null
public record PostingPlan(
        PostingKind kind,
        ClaimOutcome outcome,
        List<TransferDraft> transfers,
        List<OpenedDenial> denials,
        @Nullable CoverageTurn next,
        boolean isCrossover,
        @Nullable String reversesKey)
        implements ClaimPlan {
    public PostingPlan {
        transfers = List.copyOf(transfers);
        denials = List.copyOf(denials);
    }

    /// Nothing moves.
    static PostingPlan information(ClaimOutcome outcome) {
        return new PostingPlan(PostingKind.INFORMATION, outcome, List.of(), List.of(), null, false, null);
    }

    /// The same, with the next payer left to the practice to bill.
    PostingPlan notSentOn() {
        return new PostingPlan(kind, outcome, transfers, denials, next, false, reversesKey);
    }

    public Optional<CoverageTurn> nextPayer() {
        return Optional.ofNullable(next);
    }

    /// How much cash this brings; negative when it takes some.
    public Money cash() {
        return CashSide.of(transfers);
    }
}
