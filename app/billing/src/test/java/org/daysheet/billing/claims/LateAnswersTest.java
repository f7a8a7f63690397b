package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.denials.Denial;
import org.daysheet.billing.denials.DenialStatus;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What payers say, and have said, about charges of 200.00 and 15.50 that a correction of their visit takes back.
final class LateAnswersTest {
    private static final List<String> WITH_COINSURANCE = List.of(
            "CLP*DS1-1*1*215.5*95.5*20*12*ICN1",
            "SVC*HC:G0439*200*80",
            "DTM*472*20260220",
            "CAS*CO*45*100",
            "CAS*PR*2*20",
            "SVC*HC:J3420*15.5*15.5",
            "DTM*472*20260220");
    private static final List<String> COINSURANCE_TAKEN_BACK = List.of(
            "CLP*DS1-1*22*-215.5*-95.5**12*ICN1",
            "SVC*HC:G0439*-200*-80",
            "DTM*472*20260220",
            "CAS*CO*45*-100",
            "CAS*PR*2*-20",
            "SVC*HC:J3420*-15.5*-15.5",
            "DTM*472*20260220");
    private static final List<String> DENIED = List.of(
            "CLP*DS1-1*4*215.5*0*0*12*ICN1",
            "SVC*HC:G0439*200*0",
            "DTM*472*20260220",
            "CAS*CO*197*200",
            "SVC*HC:J3420*15.5*0",
            "DTM*472*20260220",
            "CAS*CO*197*15.5");

    @TempDir
    private Path out;

    private TestOffice test;
    private PayerAnswers payer;
    private PatientId patient;
    private EncounterId visit;
    private ClaimId claim;

    @BeforeEach
    void sendAClaim() {
        test = new TestOffice();
        payer = new PayerAnswers(test);
        patient = test.insured("P1");
        visit = test.visit(patient);
        claim = test.office().claims().create(visit);
        test.office().scrubbing().scrub(claim);
        export();
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void thePatientOwesNothingOfAChargeThatWasTakenBackAndThePayersCreditIsWhatItPaid() {
        payer.post("95.5", WITH_COINSURANCE);
        assertThat(byParty()).isEqualTo(Map.of(ResponsibleParty.PATIENT, Money.ofCents(2_000)));

        correct(VisitEdits.at(draft(), 18_000));

        assertThat(byParty()).isEqualTo(Map.of(ResponsibleParty.PRIMARY, Money.ofCents(18_000 - 8_000)));
        assertThat(total(AccountKind.CONTRACTUAL)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatThePatientPaidForItIsThePatientsAgain() {
        payer.post("95.5", WITH_COINSURANCE);
        test.office()
                .payments()
                .add(NewPayment.of(patient, PaymentMethod.CASH, Money.ofCents(2_000), TestOffice.TODAY, ""));
        assertThat(byParty()).isEmpty();

        test.office().visitCorrection().withdraw(visit, "Never happened");

        assertThat(byParty())
                .isEqualTo(Map.of(
                        ResponsibleParty.PRIMARY,
                        Money.ofCents(-9_550),
                        ResponsibleParty.UNAPPLIED,
                        Money.ofCents(-2_000)));
    }

    @Test
    void nothingIsLeftOnceThePayerTakesItsDecisionBack() {
        payer.post("95.5", WITH_COINSURANCE);
        test.office().visitCorrection().withdraw(visit, "Never happened");
        payer.post("-95.5", COINSURANCE_TAKEN_BACK);

        assertThat(byParty()).isEmpty();
        assertThat(total(AccountKind.REVENUE)).isEqualTo(Money.ZERO);
        assertThat(total(AccountKind.CONTRACTUAL)).isEqualTo(Money.ZERO);
        assertThat(total(AccountKind.CASH)).isEqualTo(Money.ZERO);
    }

    @Test
    void aFirstDecisionThatComesAfterTheCorrectionIsPostedAndTheReplacementGoesOnWaiting() {
        replaceAndSend();

        payer.post("95.5", WITH_COINSURANCE);

        assertThat(status()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(byParty()).isEqualTo(Map.of(ResponsibleParty.PRIMARY, Money.ofCents(18_000 - 8_000)));
        assertThat(test.office().denials().list(false)).isEmpty();

        payer.post("-95.5", COINSURANCE_TAKEN_BACK);
        payer.post(
                "95.5",
                List.of(
                        "CLP*DS1-2*1*195.5*95.5*0*12*ICN2",
                        "SVC*HC:G0439*180*80",
                        "DTM*472*20260220",
                        "CAS*CO*45*100",
                        "SVC*HC:J3420*15.5*15.5",
                        "DTM*472*20260220"));
        assertThat(status()).isEqualTo(ClaimStatus.PAID);
        assertThat(byParty()).isEmpty();
        assertThat(total(AccountKind.REVENUE)).isEqualTo(Money.ofCents(-19_550));
        assertThat(total(AccountKind.CASH)).isEqualTo(Money.ofCents(9_550));
        assertThat(total(AccountKind.CONTRACTUAL)).isEqualTo(Money.ofCents(10_000));
    }

    @Test
    void aLateDenialOfWhatIsReplacedGivesNothingToWorkOn() {
        correct(VisitEdits.onlyLast(VisitEdits.at(draft(), 18_000)));

        payer.post("0", DENIED);

        assertThat(test.office().denials().list(true))
                .extracting(Denial::amount)
                .containsExactly(Money.ofCents(1_550));
        assertThat(byParty()).isEqualTo(Map.of(ResponsibleParty.PRIMARY, Money.ofCents(1_550)));
    }

    @Test
    void aDenialEndsWhenItsChargeIsTakenBackAlsoWhenItWasWrittenOff() {
        payer.post("0", DENIED);
        List<Denial> denials = test.office().denials().list(true);
        test.office().denials().move(denials.getFirst().id(), DenialStatus.WRITTEN_OFF, Optional.of("too late"));

        test.office().visitCorrection().withdraw(visit, "Never happened");

        assertThat(test.office().denials().list(true)).isEmpty();
        assertThat(byParty()).isEmpty();
        assertThat(total(AccountKind.WRITE_OFF)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() ->
                        test.office().denials().move(denials.getFirst().id(), DenialStatus.OPEN, Optional.empty()))
                .isInstanceOf(BillingException.class)
                .hasMessageContaining("was taken back when the visit was corrected");
    }

    @Test
    void noClaimIsMadeToTheNextPayerOfAVisitThatWasWithdrawn() {
        test.office().visitCorrection().withdraw(visit, "Never happened");

        boolean isWithdrawn =
                test.office().session().read(tx -> test.office().claims().isWithdrawn(tx, claim));
        assertThat(isWithdrawn).isTrue();
        assertThatThrownBy(() -> test.office().claims().create(visit)).isInstanceOf(BillingException.class);
    }

    private void replaceAndSend() {
        correct(VisitEdits.at(draft(), 18_000));
        test.office()
                .session()
                .run(tx -> test.office()
                        .claimMoves()
                        .payerNumber(tx, test.office().claims().claim(tx, claim), "ICN0"));
        test.office().scrubbing().scrub(claim);
        export();
    }

    private void correct(EncounterDraft draft) {
        test.office().visitCorrection().correct(visit, draft, "Coded wrongly");
    }

    private EncounterDraft draft() {
        return test.office().chargeEntry().show(visit).facts();
    }

    private void export() {
        test.office().submissions().exportReady(out, Progress.SILENT);
    }

    private ClaimStatus status() {
        return test.office().claims().show(claim).claim().status();
    }

    private Map<ResponsibleParty, Money> byParty() {
        Map<ResponsibleParty, Money> owed = new EnumMap<>(ResponsibleParty.class);
        owed.putAll(test.office().session().read(tx -> test.office().balances().ofPatient(tx, patient)));
        owed.values().removeIf(Money::isZero);
        return owed;
    }

    private Money total(AccountKind kind) {
        return test.office()
                .session()
                .read(tx -> test.office().balances().byKind(tx))
                .getOrDefault(kind, Money.ZERO);
    }
}
