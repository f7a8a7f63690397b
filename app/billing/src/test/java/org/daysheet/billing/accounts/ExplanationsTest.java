package org.daysheet.billing.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A visit of 200.00 and 15.50, of which the payer paid 88.00, took 80.00 off, left 32.00 to the patient and refused
/// 15.50; the check kept 10.00 back for an earlier overpayment and paid 5.00 for a claim that nobody knows.
final class ExplanationsTest {
    private static final List<String> CHECK = List.of(
            "CLP*DS1-1*1*215.5*88*32*12*ICN1",
            "SVC*HC:G0439*200*88",
            "DTM*472*20260220",
            "CAS*CO*45*80",
            "CAS*PR*1*20**2*12",
            "SVC*HC:J3420*15.5*0",
            "DTM*472*20260220",
            "CAS*CO*197*15.5",
            "CLP*XX-9*1*5*5**12*ICN9",
            "SVC*HC:G0439*5*5",
            "DTM*472*20260220",
            "PLB*1999550100*20261231*WO:OLD CLAIM*10");

    private TestOffice test;
    private PatientId patient;
    private ClaimId claim;

    @BeforeEach
    void live() {
        test = new TestOffice();
        patient = test.insured("P1");
        claim = test.office().claims().create(test.visit(patient));
        test.office().claimMoves().billedByHand(claim, "portal");
        CheckText text = new CheckText(
                "Acme Health Plan",
                "ACME1",
                "EFT77",
                Money.ofCents(8_300),
                "I",
                "ACH",
                LocalDate.of(2026, 2, 27),
                CHECK);
        TakeResult taken = test.office()
                .remittances()
                .take("february.835", EraText.file("000000001", List.of(text)), Progress.SILENT);
        RemittanceId check = ((TakeResult.Taken) taken).remittances().getFirst();
        assertThat(test.office().remittances().post(check)).isInstanceOf(PostResult.Posted.class);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Explanations explanations() {
        return test.office().money().explanations();
    }

    @Test
    void theBalancesOfChargeClaimAndPatientAreWhatTheirStepsComeTo() {
        Explained charge = explanations().ofCharge(new ChargeId(1)).orElseThrow();
        assertThat(charge.balance()).isEqualTo(Money.ofCents(3_200));
        assertThat(charge.agrees()).isTrue();

        Explained whole = explanations().ofClaim(claim);
        assertThat(whole.balance()).isEqualTo(Money.ofCents(4_750));
        assertThat(whole.agrees()).isTrue();

        Explained person = explanations().ofPatient(patient);
        assertThat(person.balance()).isEqualTo(Money.ofCents(4_750));
        assertThat(person.agrees()).isTrue();
        assertThat(explanations().ofCharge(new ChargeId(99))).isEmpty();
    }

    @Test
    void whatAPayerKeptBackIsExplainedByTheSegmentThatSaysSo() {
        Explained clearing = explanations().ofAccounts(AccountKind.PAYER_CLEARING, test.payer());

        assertThat(clearing.balance()).isEqualTo(Money.ofCents(1_000));
        assertThat(clearing.agrees()).isTrue();
        AccountStep step = clearing.steps().getFirst();
        assertThat(step.move()).isNotNull();
        assertThat(step.source().trace()).isEqualTo("EFT77");
        assertThat(test.office().accounts().evidence(step, null).lines())
                .containsExactly(new Evidence.Line(20, "PLB*1999550100*20261231*WO:OLD CLAIM*10~", true));
    }

    @Test
    void moneyOfAPayerThatNoClaimUsedIsExplainedByTheClaimItCameWith() {
        Explained waiting = explanations().ofAccounts(AccountKind.UNAPPLIED_PAYER, null);

        assertThat(waiting.balance()).isEqualTo(Money.ofCents(-500));
        assertThat(waiting.agrees()).isTrue();
        assertThat(test.office()
                        .accounts()
                        .evidence(waiting.steps().getFirst(), null)
                        .lines())
                .extracting(Evidence.Line::text)
                .first()
                .isEqualTo("CLP*XX-9*1*5*5**12*ICN9~");
    }

    @Test
    void theAccountsOfAnotherPayerAreNotPartOfIt() {
        PayerId other = test.office().practices().keepPayer(PayerFacts.of("Prairie Mutual", "PRAI2", "CI"));

        assertThat(explanations().ofAccounts(AccountKind.PAYER_CLEARING, other))
                .isEqualTo(new Explained(Money.ZERO, List.of()));
        assertThat(explanations()
                        .ofAccounts(AccountKind.INSURANCE_RECEIVABLE, test.payer())
                        .balance())
                .isEqualTo(Money.ofCents(1_550));
    }

    @Test
    void aLineOfAStatementIsWhatThePatientOwedThatDay() {
        var run = test.office().statements().prepare(TestOffice.TODAY, Money.ZERO, Progress.SILENT);
        String number =
                test.office().statements().statements(run.id()).getFirst().number();

        AskedLine line = explanations().asked(number).stream()
                .filter(one -> one.charge().equals(new ChargeId(1)))
                .findFirst()
                .orElseThrow();
        assertThat(line.due()).isEqualTo(Money.ofCents(3_200));
        Explained told = explanations().ofLine(line);
        assertThat(told.agrees()).isTrue();
        assertThat(told.steps()).filteredOn(step -> step.told().equals("PR-2")).hasSize(1);
        assertThat(explanations().asked("none")).isEmpty();
    }
}
