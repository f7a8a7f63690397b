package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.ledger.Account;
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
import org.jspecify.annotations.Nullable;

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
        Account waiting = Account.unappliedPayer(check.payer());
        List<TransferDraft> transfers = CashSide.against(waiting, claim.unapplied());
        if (!transfers.isEmpty()) {
            entries.add(entry(claim, PostingKind.UNAPPLIED_PAYER, "un" + claim.key(), transfers));
        }
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
                        posting.outcome(),
                        control.isEmpty() ? null : control,
                        check.file(),
                        check.paidOn(),
                        "check " + check.id() + " claim " + claim.stated().ordinal() + " status "
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
        entries.add(credit(credit.patient(), credit, check.transaction(), check.fileSha256()));
    }

    private PostingDraft credit(PatientId patient, PlannedCredit credit, String evidence, @Nullable String sha256) {
        TransferDraft transfer = TransferDraft.plain(
                Account.patientReceivable(patient),
                credit.charge(),
                Account.unappliedPatient(patient),
                null,
                credit.amount());
        return new PostingDraft(
                PostingKind.UNAPPLY_PATIENT,
                check.paidOn(),
                patient,
                null,
                null,
                check.file(),
                null,
                null,
                null,
                null,
                credit.key(),
                evidence,
                sha256,
                null,
                List.of(transfer));
    }
}
