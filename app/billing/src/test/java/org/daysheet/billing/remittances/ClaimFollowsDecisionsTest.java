package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.claims.ClaimEventKind;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.denials.Denial;
import org.daysheet.billing.denials.DenialStatus;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskStatus;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A claim of 215.50 stands where the decisions that stand put it, in whatever order they came and went.
final class ClaimFollowsDecisionsTest {
    private static final List<String> PAID = List.of(
            "CLP*DS1-1*1*215.5*115.5*0*12*ICN1",
            "SVC*HC:G0439*200*100",
            "DTM*472*20260220",
            "CAS*CO*45*100",
            "SVC*HC:J3420*15.5*15.5",
            "DTM*472*20260220");
    private static final List<String> DENIED = List.of(
            "CLP*DS1-1*4*215.5*0*0*12*ICN1",
            "SVC*HC:G0439*200*0",
            "DTM*472*20260220",
            "CAS*CO*197*200",
            "SVC*HC:J3420*15.5*0",
            "DTM*472*20260220",
            "CAS*CO*197*15.5");
    private static final List<String> TAKEN_BACK = List.of(
            "CLP*DS1-1*22*-215.5*-115.5**12*ICN1",
            "SVC*HC:G0439*-200*-100",
            "DTM*472*20260220",
            "CAS*CO*45*-100",
            "SVC*HC:J3420*-15.5*-15.5",
            "DTM*472*20260220");

    private TestOffice test;
    private ClaimId claim;
    private int files;

    @BeforeEach
    void billOneVisit() {
        test = new TestOffice();
        claim = test.office().claims().create(test.visit(test.insured("P1")));
        test.office().claimMoves().billedByHand(claim, "portal");
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    private RemittanceId posted(String amount, List<String> segments) {
        files++;
        CheckText check = new CheckText(
                "Acme Health Plan",
                "ACME1",
                "EFT" + files,
                Money.parse(amount).orElseThrow(),
                "I",
                "ACH",
                LocalDate.of(2026, 2, 21).plusDays(files),
                segments);
        TakeResult taken =
                remittances().take("x.835", EraText.file("%09d".formatted(files), List.of(check)), Progress.SILENT);
        RemittanceId id = ((TakeResult.Taken) taken).remittances().getFirst();
        assertThat(remittances().post(id)).isInstanceOf(PostResult.Posted.class);
        return id;
    }

    private Remittances remittances() {
        return test.office().remittances();
    }

    private ClaimStatus status() {
        return test.office().claims().show(claim).claim().status();
    }

    @Test
    void aVoidMovesItBackAndPostingAgainForth() {
        RemittanceId check = posted("115.5", PAID);
        assertThat(status()).isEqualTo(ClaimStatus.PAID);
        remittances().voidCheck(check, "wrong day");
        assertThat(status()).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(remittances().post(check)).isInstanceOf(PostResult.Posted.class);
        assertThat(status()).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void theVoidOfAHeldDuplicateIsNoNewsOfIt() {
        posted("115.5", PAID);
        RemittanceId duplicate = posted("115.5", PAID);
        remittances().voidCheck(duplicate, "sent twice");
        assertThat(status()).isEqualTo(ClaimStatus.PAID);
        assertThat(test.office().claims().show(claim).events())
                .extracting(ClaimEvent::kind)
                .containsExactly(ClaimEventKind.CREATED, ClaimEventKind.SUBMITTED, ClaimEventKind.ADJUDICATED);
    }

    @Test
    void aVoidedTakebackLeavesThePaymentStanding() {
        posted("115.5", PAID);
        RemittanceId takeback = posted("-115.5", TAKEN_BACK);
        assertThat(status()).isEqualTo(ClaimStatus.ACCEPTED);
        remittances().voidCheck(takeback, "meant another claim");
        assertThat(status()).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void aDenialBesideAPaymentCountsOnlyOnceThePaymentIsGone() {
        posted("115.5", PAID);
        posted("0", DENIED);
        assertThat(status()).isEqualTo(ClaimStatus.PAID);
        posted("-115.5", TAKEN_BACK);
        assertThat(status()).isEqualTo(ClaimStatus.DENIED);
    }

    @Test
    void aForwardingNoteThatIsVoidedDoesNotUndoAPayment() {
        posted("115.5", PAID);
        RemittanceId note = posted(
                "0",
                List.of(
                        "CLP*DS1-1*23*215.5*0*0*12*ICN1",
                        "SVC*HC:G0439*200*0",
                        "DTM*472*20260220",
                        "CAS*OA*109*200",
                        "SVC*HC:J3420*15.5*0",
                        "DTM*472*20260220",
                        "CAS*OA*109*15.5"));
        assertThat(status()).isEqualTo(ClaimStatus.PAID);
        remittances().voidCheck(note, "not ours");
        assertThat(status()).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void aPersonsWordOnADenialIsKeptAndItsTaskFollows() {
        posted("0", DENIED);
        List<DenialId> denials = test.office().denials().list(true).stream()
                .map(Denial::id)
                .sorted(Comparator.comparingLong(DenialId::value))
                .toList();
        move(denials.getFirst(), DenialStatus.UPHELD, "letter of March 1");
        move(denials.getLast(), DenialStatus.WRITTEN_OFF, "not worth an appeal");
        assertThat(openTasks()).isEmpty();
        assertThat(balances())
                .containsEntry(AccountKind.INSURANCE_RECEIVABLE, Money.ofCents(20_000))
                .containsEntry(AccountKind.WRITE_OFF, Money.ofCents(1_550));
        assertThat(refusal(() -> move(denials.getLast(), DenialStatus.OVERTURNED, "paid")))
                .isEqualTo("denials.closed");

        move(denials.getLast(), DenialStatus.OPEN, "");
        assertThat(openTasks()).containsExactly("denial:" + denials.getLast());
        assertThat(balances())
                .containsEntry(AccountKind.INSURANCE_RECEIVABLE, Money.ofCents(21_550))
                .containsEntry(AccountKind.WRITE_OFF, Money.ZERO);

        RemittanceId payment = posted("115.5", PAID);
        assertThat(statuses()).containsExactly(DenialStatus.UPHELD, DenialStatus.OVERTURNED);
        assertThat(openTasks()).isEmpty();
        remittances().voidCheck(payment, "another practice's");
        assertThat(statuses()).containsExactly(DenialStatus.UPHELD, DenialStatus.OPEN);
        assertThat(openTasks()).containsExactly("denial:" + denials.getLast());
        assertThat(refusal(() -> move(denials.getFirst(), DenialStatus.WRITTEN_OFF, "again")))
                .isEqualTo("denials.closed");
    }

    @Test
    void tasksNameClaimsPayersAndAccountsAsABillerKnowsThem() {
        posted("0", DENIED);
        assertThat(openTitles())
                .containsExactly(
                        "Work the denial CO-197 on claim DS1-1: authorization; appeal until 08/21/2026",
                        "Work the denial CO-197 on claim DS1-1: authorization; appeal until 08/21/2026");
        DenialId denial = test.office().denials().list(true).getFirst().id();
        move(denial, DenialStatus.UPHELD, "letter of March 1");
        assertThatThrownBy(() -> move(denial, DenialStatus.WRITTEN_OFF, "again"))
                .hasMessage(
                        "The denial CO-197 on claim DS1-1 is closed already (upheld). Open it again first. Nothing was"
                                + " changed.");

        posted("115.5", PAID);
        RemittanceId repeated = posted("115.5", PAID);
        assertThat(openTitles())
                .containsExactly("Decide about claim DS1-1 of check EFT3 from Acme Health Plan: G0439 of 02/20/2026 has"
                        + " 0.00 open; this would take it 200.00 below zero. Perhaps it was paid before. Compare with"
                        + " the earlier payment.");
        assertThat(remittances().postedBy(repeated)).contains(new DoneBy(TestOffice.TODAY, "Pat Owner"));
        assertThat(remittances().plan(repeated).refusal())
                .isEqualTo(
                        new CheckPlan.Refusal(
                                "remittances.refused.posted",
                                "Check EFT3 is posted already. Void it first if it has to be posted again. Nothing was changed."));
    }

    @Test
    void whatIsDueElsewhereNamesThePayerAndTheAccount() {
        PatientId patient = test.office().claims().show(claim).claim().subject().patient();
        posted("115.5", shared("1", ""));
        test.office()
                .payments()
                .add(NewPayment.of(patient, PaymentMethod.CASH, Money.ofCents(2_000), TestOffice.TODAY, ""));
        posted("-115.5", shared("22", "-"));
        assertThat(openTitles())
                .containsExactly("A payment for G0439 of 02/20/2026 was taken back, so patient account P1 has paid too"
                        + " much: apply or refund");

        PayerId later = test.office().practices().keepPayer(PayerFacts.of("Beta Mutual", "BETA1", "CI"));
        test.cover(patient, later, 2);
        posted("115.5", shared("1", ""));
        assertThat(openTitles()).contains("Bill Beta Mutual for claim DS1-1: its share is due now");
    }

    /// 115.50 paid, 80.00 contractual, 20.00 deductible; or all of it taken back.
    private static List<String> shared(String status, String sign) {
        String charge = sign + "215.5*" + sign + "115.5*" + (sign.isEmpty() ? "20" : "");
        return List.of(
                "CLP*DS1-1*" + status + "*" + charge + "*12*ICN1",
                "SVC*HC:G0439*" + sign + "200*" + sign + "100",
                "DTM*472*20260220",
                "CAS*CO*45*" + sign + "80",
                "CAS*PR*1*" + sign + "20",
                "SVC*HC:J3420*" + sign + "15.5*" + sign + "15.5",
                "DTM*472*20260220");
    }

    private List<String> openTitles() {
        return test.office().followUps().list(TaskFilter.ALL).stream()
                .filter(task -> task.status() == TaskStatus.OPEN)
                .map(FollowUpTask::title)
                .toList();
    }

    private void move(DenialId denial, DenialStatus status, String outcome) {
        test.office().denials().move(denial, status, Optional.of(outcome));
    }

    private Map<AccountKind, Money> balances() {
        return test.office().session().read(tx -> test.office().balances().byKind(tx));
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (BillingException refused) {
            return refused.key();
        }
    }

    private List<DenialStatus> statuses() {
        return test.office().denials().list(false).reversed().stream()
                .map(Denial::status)
                .toList();
    }

    private List<String> openTasks() {
        return test.office().followUps().list(TaskFilter.ALL).stream()
                .filter(task -> task.status() == TaskStatus.OPEN)
                .map(FollowUpTask::key)
                .toList();
    }

    @Test
    void everyPartOfTheProofHasANameOfItsOwn() {
        assertThat(test.office().check(Progress.SILENT))
                .extracting(CheckResult::name)
                .doesNotHaveDuplicates();
    }
}
