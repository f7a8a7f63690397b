package org.daysheet.billing.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.accounts.AccountCharge.Sums;
import org.daysheet.billing.accounts.AccountStep.Side;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A visit of 200.00 and 15.50: the payer paid 88.00 of the first and took 80.00 off, left 20.00 and 12.00 to the
/// patient, and refused the second; the patient paid 25.00.
final class PatientAccountsTest {
    private static final LocalDate TODAY = TestOffice.TODAY;
    private static final List<String> DECISION = List.of(
            "CLP*DS1-1*1*215.5*88*32*12*ICN1",
            "SVC*HC:G0439*200*88",
            "DTM*472*20260220",
            "CAS*CO*45*80",
            "CAS*PR*1*20**2*12",
            "SVC*HC:J3420*15.5*0",
            "DTM*472*20260220",
            "CAS*CO*197*15.5",
            "LQ*HE*N130");

    private final TestOffice test = new TestOffice();
    private final PatientAccounts accounts = test.office().accounts();
    private PatientId patient;
    private RemittanceId check;

    @BeforeEach
    void live() {
        patient = test.insured("P1");
        bill();
        check = pay("february.835", "EFT77", Money.ofCents(8_800), DECISION);
        test.office().payments().add(NewPayment.of(patient, PaymentMethod.CARD, Money.ofCents(2_500), TODAY, "slip 9"));
    }

    private void bill() {
        ClaimId claim = test.office().claims().create(test.visit(patient));
        test.office().claimMoves().billedByHand(claim, "portal");
    }

    private RemittanceId pay(String file, String trace, Money amount, List<String> decision) {
        CheckText text = new CheckText(
                "Acme Health Plan", "ACME1", trace, amount, "I", "ACH", LocalDate.of(2026, 2, 27), decision);
        TakeResult taken =
                test.office().remittances().take(file, EraText.file("000000001", List.of(text)), Progress.SILENT);
        RemittanceId taking = ((TakeResult.Taken) taken).remittances().getFirst();
        assertThat(test.office().remittances().post(taking)).isInstanceOf(PostResult.Posted.class);
        return taking;
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyChargeSaysWhatBecameOfItAndWhoOwesTheRest() {
        assertThat(accounts.charges(patient))
                .containsExactly(
                        new AccountCharge(
                                new ChargeId(2),
                                TestOffice.VISIT_DAY,
                                "J3420",
                                "",
                                sums(1_550, 0, 0, 0),
                                List.of(new Owing(
                                        AccountKind.INSURANCE_RECEIVABLE,
                                        "Acme Health Plan",
                                        1,
                                        Money.ofCents(1_550),
                                        TODAY)),
                                TODAY),
                        new AccountCharge(
                                new ChargeId(1),
                                TestOffice.VISIT_DAY,
                                "G0439",
                                "",
                                sums(20_000, 8_800, 8_000, 2_500),
                                List.of(new Owing(AccountKind.PATIENT_RECEIVABLE, "", 0, Money.ofCents(700), TODAY)),
                                TODAY));
    }

    private static Sums sums(long charged, long paid, long contractual, long byPatient) {
        return new Sums(
                Money.ofCents(charged),
                Money.ofCents(paid),
                Money.ofCents(contractual),
                Money.ZERO,
                Money.ofCents(byPatient),
                Money.ZERO);
    }

    @Test
    void theStoryOfAChargeEndsAtWhatIsOpenOnIt() {
        assertThat(accounts.story(new ChargeId(1)).stream().map(PatientAccountsTest::words))
                .containsExactly(
                        "CHARGE: REVENUE > INSURANCE_RECEIVABLE 1 Acme Health Plan 200.00 = 200.00",
                        "PAYER_PAYMENT: INSURANCE_RECEIVABLE 1 Acme Health Plan > CASH 88.00 = 112.00",
                        "PAYER_PAYMENT: INSURANCE_RECEIVABLE 1 Acme Health Plan > CONTRACTUAL CONTRACTUAL 80.00 CO-45"
                                + " = 32.00",
                        "PAYER_PAYMENT: INSURANCE_RECEIVABLE 1 Acme Health Plan > PATIENT_RECEIVABLE 20.00 PR-1 = 32.00",
                        "PAYER_PAYMENT: INSURANCE_RECEIVABLE 1 Acme Health Plan > PATIENT_RECEIVABLE 12.00 PR-2 = 32.00",
                        "APPLY_PATIENT: PATIENT_RECEIVABLE > UNAPPLIED_PATIENT 25.00 = 7.00");
    }

    @Test
    void aRefusalIsPartOfTheStoryThoughNothingMoved() {
        assertThat(accounts.story(new ChargeId(2)).stream().map(PatientAccountsTest::words))
                .containsExactly(
                        "CHARGE: REVENUE > INSURANCE_RECEIVABLE 1 Acme Health Plan 15.50 = 15.50",
                        "PAYER_PAYMENT: nothing CO-197 15.50 = 15.50");
    }

    @Test
    void aRefusalOfTheWholeClaimIsPartOfTheStoryOfEachOfItsCharges() {
        bill();
        pay("march.835", "EFT78", Money.ZERO, List.of("CLP*DS2-1*4*215.5*0**12*ICN2", "CAS*CO*29*215.5"));

        assertThat(accounts.story(new ChargeId(4)).stream().map(PatientAccountsTest::words))
                .containsExactly(
                        "CHARGE: REVENUE > INSURANCE_RECEIVABLE 1 Acme Health Plan 15.50 = 15.50",
                        "INFORMATION: nothing CO-29 215.50 = 15.50");
        AccountStep refused = accounts.story(new ChargeId(4)).get(1);
        assertThat(accounts.evidence(refused, new ChargeId(4)).lines())
                .filteredOn(Evidence.Line::isCited)
                .containsExactly(new Evidence.Line(9, "CLP*DS2-1*4*215.5*0**12*ICN2~", true));
        // the first visit's story is its own
        assertThat(accounts.story(new ChargeId(2))).hasSize(2);
    }

    @Test
    void theStoryOfAnAccountCountsThePatientsOwnMoney() {
        List<String> steps =
                accounts.story(patient).stream().map(PatientAccountsTest::words).toList();
        assertThat(steps).hasSize(8);
        assertThat(steps.subList(6, 8))
                .containsExactly(
                        // 215.50 - 88.00 - 80.00 = 47.50 was open before
                        "PATIENT_PAYMENT: UNAPPLIED_PATIENT > CASH 25.00 = 22.50",
                        "APPLY_PATIENT: PATIENT_RECEIVABLE > UNAPPLIED_PATIENT 25.00 = 22.50");
    }

    private static String words(AccountStep step) {
        AccountStep.Move move = step.move();
        String moved = move == null ? "nothing" : side(move.from()) + " > " + side(move.to()) + " " + move.amount();
        return step.kind() + ": " + moved + (step.told().isEmpty() ? "" : " " + step.told()) + " = " + step.balance();
    }

    private static String side(Side side) {
        return String.join(
                        " ",
                        side.kind().name(),
                        side.order() == 0 ? "" : side.order() + " " + side.payer(),
                        side.className())
                .replaceAll(" +", " ")
                .strip();
    }

    @Test
    void aStepShowsTheSegmentItComesFrom() {
        List<AccountStep> story = accounts.story(new ChargeId(1));
        Evidence contract = accounts.evidence(story.get(2), new ChargeId(1));
        assertThat(contract.file()).isEqualTo("february.835");
        // ISA, GS, ST, BPR, TRN, N1, N1 and LX stand before
        assertThat(contract.lines().getFirst())
                .isEqualTo(new Evidence.Line(9, "CLP*DS1-1*1*215.5*88*32*12*ICN1~", false));
        assertThat(contract.lines())
                .filteredOn(Evidence.Line::isCited)
                .containsExactly(new Evidence.Line(12, "CAS*CO*45*80~", true));
        assertThat(contract.lines()).hasSize(DECISION.size());

        Evidence payment = accounts.evidence(story.get(1), new ChargeId(1));
        assertThat(payment.lines())
                .filteredOn(Evidence.Line::isCited)
                .containsExactly(new Evidence.Line(10, "SVC*HC:G0439*200*88~", true));

        AccountStep refused = accounts.story(new ChargeId(2)).get(1);
        assertThat(accounts.evidence(refused, new ChargeId(2)).lines())
                .filteredOn(Evidence.Line::isCited)
                .containsExactly(new Evidence.Line(14, "SVC*HC:J3420*15.5*0~", true));
        assertThat(accounts.evidence(story.getFirst(), new ChargeId(1))).isEqualTo(Evidence.NONE);
    }

    @Test
    void aStepSaysWhereItComesFrom() {
        AccountStep paid = accounts.story(new ChargeId(1)).get(1);
        assertThat(paid.postedOn()).isEqualTo(TODAY);
        assertThat(paid.by()).isEqualTo(test.office().users().current().displayName());
        assertThat(paid.source())
                .isEqualTo(new AccountStep.Source(
                        "ISA 000000001 GS 1 ST 0001 CLP 1",
                        "",
                        check,
                        "Acme Health Plan",
                        "EFT77",
                        test.office()
                                .remittances()
                                .claims(check)
                                .getFirst()
                                .stated()
                                .id(),
                        new ClaimId(1),
                        "february.835"));
        assertThat(accounts.story(patient).get(6).source().evidence()).isEqualTo("receipt R000001");
    }

    @Test
    void paymentsOfPayersAreCountedByCheckAndGoneWhenItIsUndone() {
        PayerPayment paid = new PayerPayment(
                check, "Acme Health Plan", "EFT77", LocalDate.of(2026, 2, 27), TODAY, Money.ofCents(8_800), false);
        assertThat(accounts.payerPayments(patient)).containsExactly(paid);
        test.office().remittances().voidCheck(check, "wrong practice");
        assertThat(accounts.payerPayments(patient))
                .containsExactly(new PayerPayment(
                        check, "Acme Health Plan", "EFT77", LocalDate.of(2026, 2, 27), TODAY, Money.ZERO, true));
    }

    @Test
    void theClaimsOfAPatientAreThosePatientsAlone() {
        PatientId other = test.insured("P2");
        test.office().claims().create(test.visit(other));
        assertThat(test.office().claims().ofPatient(patient))
                .extracting(ClaimRow::controlNumber)
                .containsExactly("DS1-1");
        assertThat(test.office().claims().ofPatient(other))
                .extracting(ClaimRow::controlNumber)
                .containsExactly("DS2-1");
    }

    @Test
    void whatWasSaidAboutAnAccountAndItsTasksIsReadNewestFirst() {
        PatientId other = test.insured("P2");
        test.office().patients().note(patient, " Asked for a payment plan. ");
        test.database().clock().advance(Duration.ofHours(1));
        FollowUpTask refusal = test.office().followUps().list(TaskFilter.OPEN).getFirst();
        test.office().worklist().note(List.of(refusal.id()), "Called, reference 7781");
        test.office().patients().note(other, "Moved to Troy.");

        assertThat(accounts.notes(patient))
                .extracting(AccountNote::text, AccountNote::about)
                .containsExactly(
                        tuple("Called, reference 7781", refusal.title()), tuple("Asked for a payment plan.", ""));
        assertThat(accounts.notes(patient))
                .extracting(AccountNote::by)
                .containsOnly(test.office().users().current().displayName());
        assertThatThrownBy(() -> test.office().patients().note(patient, " "))
                .hasMessage("There is nothing in the note. Nothing was written.");
        assertThat(accounts.notes(other)).hasSize(1);
    }

    @Test
    void aPatientWithoutAnythingHasNothing() {
        PatientId nobody = test.patient("P9");
        assertThat(accounts.charges(nobody)).isEmpty();
        assertThat(accounts.notes(nobody)).isEmpty();
        assertThat(accounts.story(nobody)).isEmpty();
        assertThat(accounts.payerPayments(nobody)).isEmpty();
    }
}
