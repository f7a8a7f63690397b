package org.daysheet.billing.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CoveragesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private TestOffice test;
    private PatientId patient;
    private PayerId other;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patient = test.patient("P1");
        other = test.office().practices().keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "BL"));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theCoverageIsChosenByTheDateOfService() {
        CoverageId old = keep(test.payer(), 1, new Period(JANUARY, LocalDate.of(2026, 6, 30)));
        CoverageId fresh = keep(other, 1, Period.from(JULY));
        CoverageId second = keep(test.payer(), 2, Period.from(JULY));

        assertThat(on(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(on(LocalDate.of(2026, 6, 30))).containsExactly(old);
        assertThat(on(JULY)).containsExactly(fresh, second);
    }

    @Test
    void twoCoveragesOfOneOrderNeverHoldOnTheSameDay() {
        keep(test.payer(), 1, new Period(JANUARY, JULY));

        assertThatThrownBy(() -> keep(other, 1, Period.from(JULY)))
                .isInstanceOf(BillingException.class)
                .hasMessage("The patient has another coverage of order 1 that begins on 01/01/2026 and holds on some "
                        + "of these days. End that one first, or give this one another order.");
        assertThat(test.office().patients().coverages(patient)).hasSize(1);
    }

    @Test
    void keepingACoverageAgainEndsItAndNeverChangesItsPayer() {
        CoverageId first = keep(test.payer(), 1, Period.from(JANUARY));

        assertThat(keep(test.payer(), 1, new Period(JANUARY, JULY))).isEqualTo(first);
        assertThat(test.office().coverages().coverage(first).facts().period()).isEqualTo(new Period(JANUARY, JULY));
        assertThatThrownBy(() -> keep(other, 1, Period.from(JANUARY)))
                .isInstanceOf(BillingException.class)
                .extracting(problem -> ((BillingException) problem).key())
                .isEqualTo("patients.coverage.other-payer");
    }

    @Test
    void aSubscriberIsKeptWithTheCoverage() {
        PatientId child = test.dependent("P2");

        assertThat(test.office().patients().coverages(child).getFirst().facts().otherSubscriber())
                .hasValueSatisfying(subscriber -> {
                    assertThat(subscriber.name().display()).isEqualTo("Rivera, Maria");
                    assertThat(subscriber.birthOn()).isEqualTo(LocalDate.of(1955, 6, 1));
                    assertThat(subscriber.address()).isEqualTo(TestOffice.HOME);
                });
    }

    @Test
    void aCoverageChangesItsOrderAndItsDaysAndStaysTheSame() {
        CoverageId first = keep(test.payer(), 1, new Period(JANUARY, JULY.minusDays(1)));
        CoverageId second = keep(other, 1, Period.from(JULY));

        change(second, version(second), CoverageFacts.ofPatient(other, 2, "M2", Period.from(JANUARY)));

        assertThat(test.office().patients().coverages(patient))
                .extracting(Coverage::id, Coverage::facts)
                .containsExactly(
                        tuple(
                                first,
                                CoverageFacts.ofPatient(test.payer(), 1, "M1", new Period(JANUARY, JULY.minusDays(1)))),
                        tuple(second, CoverageFacts.ofPatient(other, 2, "M2", Period.from(JANUARY))));
    }

    @Test
    void aChangeThatWouldOverlapAnotherCoverageIsRefused() {
        keep(test.payer(), 1, new Period(JANUARY, JULY));
        CoverageId second = keep(other, 2, Period.from(JANUARY));

        assertRefused(
                () -> change(second, version(second), CoverageFacts.ofPatient(other, 1, "M1", Period.from(JULY))),
                "patients.coverage.overlap");
        assertRefused(
                () -> test.office()
                        .coverages()
                        .add(patient, CoverageFacts.ofPatient(other, 1, "M1", Period.from(JANUARY))),
                "patients.coverage.overlap");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        CoverageId first = keep(test.payer(), 1, Period.from(JANUARY));
        int before = version(first);
        change(first, before, CoverageFacts.ofPatient(test.payer(), 1, "M7", Period.from(JANUARY)));

        assertRefused(
                () -> change(first, before, CoverageFacts.ofPatient(test.payer(), 1, "M8", Period.from(JANUARY))),
                "patients.coverage.changed");
        assertThat(test.office().coverages().coverage(first).facts().memberNumber())
                .isEqualTo("M7");
    }

    @Test
    void thePayerAndTheOrderOfACoverageChangeOnlyUntilSomethingIsChargedToIt() {
        CoverageId first = keep(test.payer(), 1, Period.from(JANUARY));
        change(first, version(first), CoverageFacts.ofPatient(other, 1, "M1", Period.from(JANUARY)));
        assertThat(test.office().coverages().isCharged(first)).isFalse();

        test.visit(patient);

        assertThat(test.office().coverages().isCharged(first)).isTrue();
        assertRefused(
                () -> change(
                        first, version(first), CoverageFacts.ofPatient(test.payer(), 1, "M1", Period.from(JANUARY))),
                "patients.coverage.payer-stays");
        assertRefused(
                () -> change(first, version(first), CoverageFacts.ofPatient(other, 2, "M1", Period.from(JANUARY))),
                "patients.coverage.order-stays");
        change(first, version(first), CoverageFacts.ofPatient(other, 1, "M1", new Period(JANUARY, JULY)));
        assertThat(test.office().coverages().coverage(first).facts().period()).isEqualTo(new Period(JANUARY, JULY));
        assertThat(test.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
    }

    private void change(CoverageId id, int version, CoverageFacts facts) {
        test.office().coverages().change(id, version, facts);
    }

    private int version(CoverageId id) {
        return test.office().coverages().coverage(id).version();
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOf(BillingException.class)
                .extracting(problem -> ((BillingException) problem).key())
                .isEqualTo(key);
    }

    private CoverageId keep(PayerId payer, int order, Period period) {
        return test.office().coverages().keep(patient, CoverageFacts.ofPatient(payer, order, "M1", period));
    }

    private List<CoverageId> on(LocalDate day) {
        return test.office()
                .session()
                .read(tx -> test.office().patients().coveragesOn(tx, patient, day).stream()
                        .map(Coverage::id)
                        .toList());
    }
}
