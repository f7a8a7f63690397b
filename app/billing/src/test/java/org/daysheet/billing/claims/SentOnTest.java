package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit of 200.00 and 15.50 of which the first payer pays 103.50, writes off 80.00 and leaves 32.00, and says that
/// it
/// sent the claim on.
final class SentOnTest {
    @TempDir
    private Path out;

    private TestOffice test;
    private PatientId patient;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patient = test.insured("P1");
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void whatWentToThePayerThatComesNextIsNotBilledAndNobodyHasToLook() {
        prairieComesNext();
        sentOn("NM1*TT*2*PRAIRIE MUTUAL INS CO*****PI*00731");

        assertThat(status()).isEqualTo(ClaimStatus.FORWARDED);
        assertThat(tasks())
                .containsExactly(
                        "CROSSOVER Wait for Prairie Mutual: the payer before it sent claim DS1-1" + " on, do not bill");
    }

    @Test
    void whatWentToACarrierThatNobodyKnowsIsLookedAt() {
        prairieComesNext();
        sentOn("NM1*TT*2*MERIDIAN SUPPLEMENT*****PI*00731");

        assertThat(status()).isEqualTo(ClaimStatus.FORWARDED);
        assertThat(tasks())
                .containsExactly(
                        "CROSSOVER Wait for Prairie Mutual: the payer before it sent claim DS1-1 on, do not bill",
                        "FORWARDED Claim DS1-1 was sent on to MERIDIAN SUPPLEMENT, but Prairie Mutual comes next on"
                                + " file: enter MERIDIAN SUPPLEMENT as a further name or number of Prairie Mutual if"
                                + " they are one, else correct the coverages or bill Prairie Mutual");
    }

    @Test
    void aPayerOfNearlyTheSameNameIsNotSurelyAnother() {
        prairieComesNext();
        var _ = test.office().practices().keepPayer(PayerFacts.of("Prairie", "PRAI9", "CI"));
        sentOn("NM1*TT*2*PRAIRIE*****PI*PRAI9");

        assertThat(status()).isEqualTo(ClaimStatus.FORWARDED);
        assertThat(tasks())
                .containsExactly(
                        "CROSSOVER Wait for Prairie Mutual: the payer before it sent claim DS1-1 on, do not bill",
                        "FORWARDED Claim DS1-1 was sent on to PRAIRIE, but Prairie Mutual comes next on file: enter"
                                + " PRAIRIE as a further name or number of Prairie Mutual if they are one, else"
                                + " correct the coverages or bill Prairie Mutual");
    }

    @Test
    void whatSurelyWentToAnotherPayerIsOursToBill() {
        prairieComesNext();
        var _ = test.office().practices().keepPayer(PayerFacts.of("Meridian Supplement", "MERI3", "CI"));
        sentOn("NM1*TT*2*OTHERWISE CALLED*****PI*MERI3");

        assertThat(test.office().claims().count(null)).isEqualTo(1);
        assertThat(tasks())
                .containsExactly(
                        "BILL_NEXT_PAYER Bill Prairie Mutual for claim DS1-1: its share is due now",
                        "FORWARDED Claim DS1-1 was sent on to OTHERWISE CALLED and not to Prairie Mutual, which comes"
                                + " next on file: bill Prairie Mutual, or correct the coverages");
    }

    @Test
    void whatWentToSomebodyWhileNoFurtherCoverageIsOnFileIsLookedAtBeforeThePatientIsBilled() {
        sentOn("NM1*TT*2*MERIDIAN SUPPLEMENT*****PI*00731");

        assertThat(test.office().claims().count(null)).isEqualTo(1);
        assertThat(tasks())
                .containsExactly("FORWARDED Claim DS1-1 was sent on to MERIDIAN SUPPLEMENT, but no coverage after Acme"
                        + " Health Plan is on file: enter it before the patient is billed");
    }

    @Test
    void whatAPayerPaidUnderACodeThatNoClaimMayNameIsToldUnderOurs() {
        prairieComesNext();
        ClaimId first = sent();
        new PayerAnswers(test)
                .post(
                        "103.5",
                        List.of(
                                "CLP*DS1-1*1*215.5*103.5*32*12*ICN1",
                                "SVC*HC:G0439*200*88**1",
                                "DTM*472*20260220",
                                "CAS*CO*45*80",
                                "CAS*PR*2*32",
                                "REF*6R*L1V1",
                                "SVC*N4:00517003125*15.5*15.5**1*HC:J3420",
                                "DTM*472*20260220",
                                "REF*6R*L2V1"));
        ClaimId second = test.office().billNext(first);

        assertThat(test.office().scrubbing().scrub(second).findings()).isEmpty();
        assertThat(decisions(second))
                .extracting(LineDecision::procedure)
                .containsExactly(
                        new Procedure("HC", "G0439", List.of(), ""), new Procedure("HC", "J3420", List.of(), ""));
        assertThat(test.office().submissions().exportReady(out, Progress.SILENT).claims())
                .isEqualTo(1);
    }

    @Test
    void eachLineIsToldWithTheDayOnWhichItWasDecided() {
        prairieComesNext();
        ClaimId first = sent();
        var payer = new PayerAnswers(test);
        payer.post(
                "88",
                List.of(
                        "CLP*DS1-1*1*200*88*32*12*ICN1",
                        "SVC*HC:G0439*200*88**1",
                        "DTM*472*20260220",
                        "CAS*CO*45*80",
                        "CAS*PR*2*32",
                        "REF*6R*L1V1"));
        payer.post(
                "15.5",
                List.of(
                        "CLP*DS1-1*1*15.5*15.5*0*12*ICN1",
                        "SVC*HC:J3420*15.5*15.5**1",
                        "DTM*472*20260220",
                        "REF*6R*L2V1"));

        ClaimId second = test.office().billNext(first);

        assertThat(decisions(second))
                .extracting(LineDecision::decidedOn)
                .containsExactly(LocalDate.of(2026, 2, 22), LocalDate.of(2026, 2, 23));
    }

    private List<LineDecision> decisions(ClaimId claim) {
        return test
                .office()
                .session()
                .read(tx -> test.office()
                        .claims()
                        .document(
                                tx,
                                test.office()
                                        .claims()
                                        .claim(tx, claim)
                                        .version()
                                        .id()))
                .lines()
                .stream()
                .flatMap(line -> line.extras().decisions().stream())
                .toList();
    }

    private void prairieComesNext() {
        var _ = test.cover(
                patient, test.office().practices().keepPayer(PayerFacts.of("Prairie Mutual", "PRAI2", "CI")), 2);
    }

    private ClaimId sent() {
        ClaimId first = test.office().claims().create(test.visit(patient));
        test.office().scrubbing().scrub(first);
        test.office().submissions().exportReady(out, Progress.SILENT);
        return first;
    }

    /// @param carrier the segment that names to whom
    private void sentOn(String carrier) {
        sent();
        List<String> segments = new ArrayList<>(List.of("CLP*DS1-1*19*215.5*103.5*32*12*ICN1", carrier));
        segments.addAll(List.of(
                "SVC*HC:G0439*200*88**1",
                "DTM*472*20260220",
                "CAS*CO*45*80",
                "CAS*PR*1*20*1*2*12",
                "REF*6R*L1V1",
                "SVC*HC:J3420*15.5*15.5**1",
                "DTM*472*20260220",
                "REF*6R*L2V1"));
        new PayerAnswers(test).post("103.5", segments);
    }

    private ClaimStatus status() {
        return test.office().claims().show(new ClaimId(2)).claim().status();
    }

    private List<String> tasks() {
        return test.office().followUps().list(TaskFilter.OPEN).stream()
                .filter(task -> List.of(TaskKind.CROSSOVER, TaskKind.FORWARDED, TaskKind.BILL_NEXT_PAYER)
                        .contains(task.kind()))
                .map(task -> task.kind() + " " + task.title())
                .sorted()
                .toList();
    }
}
