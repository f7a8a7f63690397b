package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.ledger.LedgerEntry;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What posting a check would do: what is shown before is what is recorded.
///
/// @param check the check
/// @param refusal why the check as a whole cannot be posted, null when it can
/// @param caution what a person must know before posting it, null when nothing; such a check is never posted with
/// others
/// @param claims in the order in which they are posted: reversals of earlier checks first
/// @param providerAdjustments PLB amounts
/// @param credits patients' money that turns into credit because responsibility was taken back
public record CheckPlan(
        Check check,
        @Nullable Refusal refusal,
        @Nullable Refusal caution,
        List<PlannedClaim> claims,
        List<PlannedAdjustment> providerAdjustments,
        List<PlannedCredit> credits) {
    /// Why a check cannot be posted, in words that say what to do.
    ///
    /// @param key text key
    public record Refusal(String key, String words) {}

    /// One claim of the check.
    ///
    /// @param matched our side, null when not matched
    /// @param plan what happens
    /// @param unapplied money of the claim that waits as unapplied; negative when money is taken from there
    /// @param key idempotency key of its posting
    public record PlannedClaim(
            StatedClaim stated, @Nullable ClaimCase matched, ClaimPlan plan, Money unapplied, String key) {
        /// Why it is held, empty when it is posted.
        public Optional<Hold> hold() {
            return plan instanceof Hold hold ? Optional.of(hold) : Optional.empty();
        }
    }

    /// One PLB amount.
    ///
    /// @param id its row
    /// @param reason PLB03-1
    /// @param reference PLB03-2
    /// @param amount with its sign as sent
    public record PlannedAdjustment(
            long id,
            int ordinal,
            String reason,
            String reference,
            Money amount,
            List<TransferDraft> transfers,
            String key) {
        public PlannedAdjustment {
            transfers = List.copyOf(transfers);
        }
    }

    /// A patient's money that no longer has anything to pay on a charge.
    public record PlannedCredit(PatientId patient, ChargeId charge, Money amount, String key) {}

    public CheckPlan {
        claims = List.copyOf(claims);
        providerAdjustments = List.copyOf(providerAdjustments);
        credits = List.copyOf(credits);
    }

    public List<PlannedClaim> held() {
        return claims.stream().filter(claim -> claim.hold().isPresent()).toList();
    }

    /// Every transfer that posting would record for a claim of the check, also those of its money that waits; claims
    /// for which nothing moves are absent.
    public Map<RemitClaimId, List<TransferDraft>> transfers() {
        Map<RemitClaimId, List<TransferDraft>> transfers = new LinkedHashMap<>();
        for (PostingDraft posting : postings()) {
            RemitClaimId claim = posting.remitClaim();
            if (claim != null && !posting.transfers().isEmpty()) {
                transfers.computeIfAbsent(claim, _ -> new ArrayList<>()).addAll(posting.transfers());
            }
        }
        return transfers;
    }

    /// Every posting that posting would record for no claim: provider adjustments and patients' credits.
    public List<PostingDraft> otherPostings() {
        return postings().stream()
                .filter(posting -> posting.remitClaim() == null)
                .toList();
    }

    private List<PostingDraft> postings() {
        return new CheckPoster(this).entries().stream().map(LedgerEntry::draft).toList();
    }

    /// Whether nothing needs a person's eye before it is posted, so that it may be posted together with others.
    ///
    /// Denials do not: nothing moves for them, and posting opens a denial that somebody works. A payment taken back
    /// does not as long as the decision it undoes stands in the books and is undone exactly, with what moved on to
    /// others; one that fits none is held, and a patient's money that has nothing to pay any more becomes a credit
    /// with a task. A check that takes more than it pays does, as its posting books cash that leaves the practice,
    /// and so does a notice, which looks like a payment and moves nothing: both carry a caution.
    public boolean isClean() {
        return refusal == null && caution == null && held().isEmpty() && check.payer() != null;
    }

    /// A fingerprint of all that posting would record; another one means that the plan has changed.
    public String digest() {
        StringBuilder text = new StringBuilder()
                .append(check.id())
                .append(check.status())
                .append(check.round())
                .append(refusal)
                .append(caution)
                .append(providerAdjustments)
                .append(credits);
        for (PlannedClaim claim : claims) {
            text.append('\n').append(claim.key()).append(claim.unapplied()).append(claim.plan());
        }
        return ContentKeys.sha256(text.toString());
    }

    /// Change of cash by the whole check.
    public Money cash() {
        Money total = Money.ZERO;
        for (PlannedClaim claim : claims) {
            Money own = claim.plan() instanceof PostingPlan plan ? plan.cash() : Money.ZERO;
            total = total.plus(own).plus(claim.unapplied());
        }
        for (PlannedAdjustment adjustment : providerAdjustments) {
            total = total.plus(CashSide.of(adjustment.transfers()));
        }
        return total;
    }
}
