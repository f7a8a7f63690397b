package org.daysheet.billing.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
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
