package org.daysheet.desktop.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.RecordedPosting;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.CheckPlan;
import org.daysheet.billing.remittances.ClaimCase;
import org.daysheet.billing.remittances.Hold;
import org.daysheet.billing.remittances.PostingPlan;
import org.daysheet.billing.remittances.RemitClaimStatus;
import org.daysheet.billing.remittances.RemitClaimView;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads a check and its plan into the rows that the screen shows.
///
/// @param office the open practice
record PlanPages(Office office) {
    CheckPlanRow read(RemittanceId id, CheckRow row) {
        CheckPlan plan = office.remittances().plan(id);
        CheckPlan.Refusal refusal = plan.refusal();
        CheckPlan.Refusal hint = refusal == null ? plan.caution() : refusal;
        boolean isDone = plan.check().status() == RemittanceStatus.POSTED;
        Map<RemitClaimId, String> patients = patients(id);
        List<PlanRow> rows = isDone ? posted(id, patients) : planned(plan, patients);
        return new CheckPlanRow(
                row,
                refusal == null,
                plan.digest(),
                hint == null || isDone ? "" : hint.words(),
                plan.check().claimsPaid(),
                plan.check().providerAdjustments(),
                rows);
    }

    /// Names of the patients whose claims the check answers, also where nothing moves.
    private Map<RemitClaimId, String> patients(RemittanceId id) {
        Map<PatientId, String> names = new HashMap<>();
        Map<RemitClaimId, String> patients = new HashMap<>();
        office.remittances()
                .patients(id)
                .forEach((claim, patient) -> patients.put(claim, names.computeIfAbsent(patient, this::name)));
        return patients;
    }

    private static List<PlanRow> planned(CheckPlan plan, Map<RemitClaimId, String> patients) {
        return plan.claims().stream()
                .map(claim ->
                        planned(claim, patients.getOrDefault(claim.stated().id(), "")))
                .toList();
    }

    private static PlanRow planned(CheckPlan.PlannedClaim claim, String patient) {
        ClaimCase matched = claim.matched();
        List<TransferDraft> transfers = claim.plan() instanceof PostingPlan posting ? posting.transfers() : List.of();
        String reason = claim.plan() instanceof Hold hold ? hold.words() : "";
        return new PlanRow(
                claim.stated().controlNumber(),
                patient,
                claim.stated().charge(),
                claim.stated().paid(),
                given(transfers, AccountKind.CONTRACTUAL),
                moved(transfers),
                reason.isEmpty() ? PlanRow.Verdict.WILL_POST : PlanRow.Verdict.HELD,
                reason,
                AccountWords.moves(transfers, matched == null ? List.of() : matched.turns()));
    }

    /// Claims of a posted check as stated, with the transfers that stand in the ledger for them; below them what the
    /// check moved for no claim.
    private List<PlanRow> posted(RemittanceId id, Map<RemitClaimId, String> patients) {
        List<RecordedPosting> recorded =
                office.session().read(tx -> office.ledger().recorded(tx, id));
        RecordedMoves moves = RecordedMoves.read(office, recorded);
        List<PlanRow> rows = new ArrayList<>();
        for (RemitClaimView view : office.remittances().claims(id)) {
            boolean isHeld = view.status() == RemitClaimStatus.HELD || view.status() == RemitClaimStatus.UNAPPLIED;
            rows.add(stated(
                    view,
                    isHeld ? PlanRow.Verdict.HELD : PlanRow.Verdict.POSTED,
                    patients.getOrDefault(view.stated().id(), ""),
                    moves,
                    transfers(recorded, view.stated().id())));
        }
        List<TransferDraft> others = transfers(recorded, null);
        if (!others.isEmpty()) {
            rows.add(new PlanRow(
                    Texts.of("checks.plan.no-claim"),
                    "",
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    PlanRow.Verdict.POSTED,
                    "",
                    moves.of(others)));
        }
        return rows;
    }

    private static List<TransferDraft> transfers(List<RecordedPosting> recorded, @Nullable RemitClaimId claim) {
        return recorded.stream()
                .filter(posting -> Objects.equals(posting.remitClaim(), claim))
                .flatMap(posting -> posting.transfers().stream())
                .toList();
    }

    private static PlanRow stated(
            RemitClaimView view,
            PlanRow.Verdict verdict,
            String patient,
            RecordedMoves moves,
            List<TransferDraft> transfers) {
        return new PlanRow(
                view.stated().controlNumber(),
                patient.isEmpty() ? moves.patient(transfers) : patient,
                view.stated().charge(),
                view.stated().paid(),
                given(transfers, AccountKind.CONTRACTUAL),
                moved(transfers),
                verdict,
                verdict == PlanRow.Verdict.HELD ? view.matchReason() : "",
                moves.of(transfers));
    }

    private String name(PatientId patient) {
        return office.patients().patient(patient).facts().name().display();
    }

    /// What moves onto accounts of a kind, less what moves back.
    private static Money given(List<TransferDraft> transfers, AccountKind kind) {
        Money total = Money.ZERO;
        for (TransferDraft transfer : transfers) {
            total = total.plus(transfer.debit().kind() == kind ? transfer.amount() : Money.ZERO);
            total = total.minus(transfer.credit().kind() == kind ? transfer.amount() : Money.ZERO);
        }
        return total;
    }

    /// What the patient or another coverage owes afterwards because of this claim.
    private static Money moved(List<TransferDraft> transfers) {
        Money total = Money.ZERO;
        for (TransferDraft transfer : transfers) {
            boolean between =
                    transfer.debit().isReceivable() && transfer.credit().isReceivable();
            boolean back = between && transfer.credit().kind() == AccountKind.PATIENT_RECEIVABLE;
            Money amount = between ? transfer.amount() : Money.ZERO;
            total = back ? total.minus(amount) : total.plus(amount);
        }
        return total;
    }
}
