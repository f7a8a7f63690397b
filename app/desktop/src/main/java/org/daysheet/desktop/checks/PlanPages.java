package org.daysheet.desktop.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.RecordedPosting;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.CheckPlan;
import org.daysheet.billing.remittances.ClaimCase;
import org.daysheet.billing.remittances.ClaimPlan;
import org.daysheet.billing.remittances.Hold;
import org.daysheet.billing.remittances.PostingPlan;
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
        Rows rows = isDone ? posted(id, patients) : planned(plan, patients);
        return new CheckPlanRow(
                row,
                refusal == null,
                plan.digest(),
                hint == null || isDone ? "" : hint.words(),
                plan.check().claimsPaid(),
                plan.check().providerAdjustments(),
                rows.claims(),
                rows.others());
    }

    /// Rows of claims, and of money that belongs to none.
    private record Rows(List<PlanRow> claims, List<PlanRow> others) {}

    /// Names of the patients whose claims the check answers, also where nothing moves.
    private Map<RemitClaimId, String> patients(RemittanceId id) {
        Map<PatientId, String> names = new HashMap<>();
        Map<RemitClaimId, String> patients = new HashMap<>();
        office.remittances()
                .patients(id)
                .forEach((claim, patient) -> patients.put(claim, names.computeIfAbsent(patient, this::name)));
        return patients;
    }

    /// What posting would record: nothing else is recorded afterwards.
    private Rows planned(CheckPlan plan, Map<RemitClaimId, String> patients) {
        Map<RemitClaimId, List<TransferDraft>> transfers = plan.transfers();
        List<PlanRow> claims = plan.claims().stream()
                .map(claim -> planned(
                        claim,
                        patients.getOrDefault(claim.stated().id(), ""),
                        transfers.getOrDefault(claim.stated().id(), List.of())))
                .toList();
        List<PlanRow> others = plan.otherPostings().stream()
                .map(posting -> other(
                        posting.patient() == null ? "" : name(posting.patient()),
                        PlanRow.Verdict.WILL_POST,
                        AccountWords.moves(posting.transfers(), List.of(), posting.evidence())))
                .toList();
        return new Rows(claims, others);
    }

    private static PlanRow planned(CheckPlan.PlannedClaim claim, String patient, List<TransferDraft> transfers) {
        ClaimCase matched = claim.matched();
        Hold hold = claim.hold().orElse(null);
        PlanRow.Verdict verdict = hold != null
                ? PlanRow.Verdict.HELD
                : transfers.isEmpty() ? PlanRow.Verdict.WILL_NOTE : PlanRow.Verdict.WILL_POST;
        return new PlanRow(
                claim.stated().id(),
                claim.stated().controlNumber(),
                patient,
                claim.stated().charge(),
                claim.stated().paid(),
                given(transfers, AccountKind.CONTRACTUAL),
                moved(transfers),
                verdict,
                verdict == PlanRow.Verdict.WILL_POST ? "" : words(claim.plan()),
                hold != null && hold.proposal() != null,
                AccountWords.moves(transfers, matched == null ? List.of() : matched.turns()));
    }

    /// Why a claim is held, or what posting does that moves nothing.
    private static String words(ClaimPlan plan) {
        return switch (plan) {
            case Hold hold -> hold.words();
            case PostingPlan posting -> Texts.of("checks.plan.note." + posting.outcome());
        };
    }

    /// Claims of a posted check as stated, with the transfers that stand in the ledger for them; beside them what the
    /// check moved for no claim.
    private Rows posted(RemittanceId id, Map<RemitClaimId, String> patients) {
        List<RecordedPosting> recorded = office.remittances().recorded(id);
        RecordedMoves moves = RecordedMoves.read(office, recorded);
        Map<RemitClaimId, ClaimPlan> waiting = office.remittances().held().waiting(id);
        List<PlanRow> claims = new ArrayList<>();
        for (RemitClaimView view : office.remittances().claims(id)) {
            claims.add(stated(
                    view,
                    waiting.get(view.stated().id()),
                    patients.getOrDefault(view.stated().id(), ""),
                    moves,
                    transfers(recorded, view.stated().id())));
        }
        List<PlanRow> others = recorded.stream()
                .filter(posting -> posting.remitClaim() == null)
                .map(posting -> other(
                        moves.patient(posting.transfers()),
                        PlanRow.Verdict.POSTED,
                        AccountWords.moves(posting.transfers(), moves.turns(), posting.evidence())))
                .toList();
        return new Rows(claims, others);
    }

    private static PlanRow other(String patient, PlanRow.Verdict verdict, List<MoveRow> moves) {
        return new PlanRow(
                null, "", patient, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, verdict, "", false, moves);
    }

    private static List<TransferDraft> transfers(List<RecordedPosting> recorded, RemitClaimId claim) {
        return recorded.stream()
                .filter(posting -> claim.equals(posting.remitClaim()))
                .flatMap(posting -> posting.transfers().stream())
                .toList();
    }

    private static PlanRow stated(
            RemitClaimView view,
            @Nullable ClaimPlan waiting,
            String patient,
            RecordedMoves moves,
            List<TransferDraft> transfers) {
        return new PlanRow(
                view.stated().id(),
                view.stated().controlNumber(),
                patient.isEmpty() ? moves.patient(transfers) : patient,
                view.stated().charge(),
                view.stated().paid(),
                given(transfers, AccountKind.CONTRACTUAL),
                moved(transfers),
                waiting == null ? PlanRow.Verdict.POSTED : PlanRow.Verdict.HELD,
                reason(waiting),
                waiting instanceof PostingPlan || (waiting instanceof Hold hold && hold.proposal() != null),
                moves.of(transfers));
    }

    /// Why a claim waits now, which may be another reason than when its check was posted.
    private static String reason(@Nullable ClaimPlan waiting) {
        return switch (waiting) {
            case null -> "";
            case Hold hold -> hold.words();
            case PostingPlan _ -> Texts.of("checks.plan.can-post");
        };
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
