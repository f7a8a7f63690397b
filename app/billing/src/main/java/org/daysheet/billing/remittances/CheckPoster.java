package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.LedgerEntry;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.ReversalDraft;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.CheckPlan.PlannedAdjustment;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.billing.remittances.CheckPlan.PlannedCredit;
import org.daysheet.billing.remittances.CheckStore.ClaimState;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemitClaimId;

/// Turns a check's plan into ledger entries, states of its claims and news for them. Pure.
final class CheckPoster {
    private final Check check;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<RemitClaimId, ClaimState> states = new LinkedHashMap<>();
    private final List<ClaimBook.ClaimNews> news = new ArrayList<>();
    private final Set<PatientId> patients = new LinkedHashSet<>();

    CheckPoster(CheckPlan plan) {
        this.check = plan.check();
        plan.claims().forEach(this::add);
        plan.providerAdjustments().forEach(this::add);
        plan.credits().forEach(this::add);
    }

    List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    Map<RemitClaimId, ClaimState> states() {
        return new HashMap<>(states);
    }

    List<ClaimBook.ClaimNews> news() {
        return List.copyOf(news);
    }

    Set<PatientId> patients() {
        return Set.copyOf(patients);
    }

    private void add(PlannedClaim claim) {
        switch (claim.plan()) {
            case PostingPlan posting -> post(claim, posting);
            case Hold hold -> {
                boolean hasMoney = !claim.unapplied().isZero();
                RemitClaimStatus status = hasMoney ? RemitClaimStatus.UNAPPLIED : RemitClaimStatus.HELD;
                states.put(claim.stated().id(), new ClaimState(status, hold.words()));
            }
        }
        List<TransferDraft> transfers = CashSide.against(waitsAt(claim), claim.unapplied());
        if (!transfers.isEmpty()) {
            entries.add(entry(claim, PostingKind.UNAPPLIED_PAYER, waitingKey(claim.key()), transfers));
        }
    }

    /// Key of the posting that lets the money of a held claim wait.
    static String waitingKey(String claimKey) {
        return "un" + claimKey;
    }

    /// Key of the posting that ends the waiting of money which a taking-back accounts for.
    static String releasedKey(String claimKey) {
        return "re" + claimKey;
    }

    /// Where the money of a claim waits, or was taken from when the claim used waiting money.
    private Account waitsAt(PlannedClaim claim) {
        List<TransferDraft> own = claim.plan() instanceof PostingPlan posting ? posting.transfers() : List.of();
        return own.stream()
                .flatMap(transfer -> Stream.of(transfer.debit(), transfer.credit()))
                .filter(account -> account.kind() == AccountKind.UNAPPLIED_PAYER)
                .findFirst()
                .orElse(Account.unappliedPayer(check.payer()));
    }

    private void post(PlannedClaim claim, PostingPlan posting) {
        PostingDraft draft = entry(claim, posting.kind(), claim.key(), posting.transfers());
        entries.add(posting.reversesKey() == null ? draft : new ReversalDraft(draft, posting.reversesKey()));
        boolean told = posting.outcome() == ClaimOutcome.TOLD;
        states.put(
                claim.stated().id(),
                new ClaimState(told ? RemitClaimStatus.INFORMATION : RemitClaimStatus.POSTED, null));
        ClaimCase matched = claim.matched();
        if (matched != null) {
            patients.add(matched.patient());
            if (matched.claim() != null) {
                String control = claim.stated().payerControl();
                CoverageTurn next = posting.next();
                CoverageId crossover = posting.isCrossover() && next != null ? next.coverage() : null;
                news.add(new ClaimBook.ClaimNews(
                        matched.claim(),
                        matched.claim().equals(matched.echoed()) ? matched.number() : "",
                        posting.outcome(),
                        control.isEmpty() ? null : control,
                        check.file(),
                        check.paidOn(),
                        "check " + check.number() + " claim " + claim.stated().ordinal() + " status "
                                + claim.stated().status(),
                        crossover));
            }
        }
    }

    private PostingDraft entry(PlannedClaim claim, PostingKind kind, String key, List<TransferDraft> transfers) {
        ClaimCase matched = claim.matched();
        return new PostingDraft(
                kind,
                check.paidOn(),
                matched == null ? null : matched.patient(),
                matched == null ? null : matched.encounter(),
                matched == null ? null : matched.claim(),
                check.file(),
                check.id(),
                claim.stated().id(),
                null,
                null,
                key,
                check.transaction() + " CLP " + claim.stated().ordinal(),
                check.fileSha256(),
                null,
                transfers);
    }

    private void add(PlannedAdjustment adjustment) {
        if (adjustment.transfers().isEmpty()) {
            return;
        }
        entries.add(new PostingDraft(
                PostingKind.PROVIDER_ADJUSTMENT,
                check.paidOn(),
                null,
                null,
                null,
                check.file(),
                check.id(),
                null,
                adjustment.id(),
                null,
                adjustment.key(),
                check.transaction() + " PLB " + adjustment.ordinal() + " " + adjustment.reason(),
                check.fileSha256(),
                null,
                adjustment.transfers()));
    }

    private void add(PlannedCredit credit) {
        patients.add(credit.patient());
        entries.add(Credits.posting(check, credit, check.paidOn()));
    }
}
