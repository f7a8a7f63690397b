package org.daysheet.billing.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PatientsTest {
    private TestOffice test;
    private Patients patients;
    private GuarantorId guarantor;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patients = test.office().patients();
        guarantor =
                patients.keepGuarantor(new GuarantorFacts("G1", PersonName.of("Muñoz", "Rosa"), TestOffice.HOME, ""));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void patientsAreFoundByTheBeginningOfTheirNameInAnyLetters() {
        PatientId ana = keep("P1", "Muñoz", "Ana");
        PatientId leo = keep("P2", "Munoz-Lee", "Leo");
        keep("P3", "Zapata", "Eva");

        assertThat(patients.list("MUNOZ", 0, 10)).extracting(PatientRow::id).containsExactly(ana, leo);
        assertThat(patients.list("muñoz a", 0, 10)).extracting(PatientRow::name).containsExactly("Muñoz, Ana");
        assertThat(patients.list("P2", 0, 10)).extracting(PatientRow::id).containsExactly(leo);
        assertThat(patients.count(PatientAmong.ALL, "")).isEqualTo(3);
        assertThat(patients.household(guarantor)).hasSize(3);
    }

    @Test
    void keepingTheSameAccountAgainCorrectsThePatient() {
        PatientId first = keep("P1", "Munoz", "Anna");

        assertThat(keep("P1", "Munoz", "Ana")).isEqualTo(first);
        assertThat(patients.patient(first).facts().name()).isEqualTo(PersonName.of("Munoz", "Ana"));
        assertThat(patients.count(PatientAmong.ALL, "")).isEqualTo(1);
    }

    @Test
    void aDayOfBirthInTheFutureIsRefused() {
        assertThatThrownBy(() -> patients.keep(
                        guarantor,
                        new PatientFacts(
                                "P1",
                                PersonName.of("Munoz", "Ana"),
                                LocalDate.of(2026, 3, 3),
                                Sex.F,
                                TestOffice.HOME,
                                "")))
                .isInstanceOf(BillingException.class)
                .hasMessage("The day of birth of patient account P1 lies in the future. Check the year.");
    }

    @Test
    void statementsToAGuarantorCanBeHeldAndReleased() {
        patients.holdStatements(guarantor, "mail returned");
        assertThat(patients.guarantor(guarantor).hold()).contains("mail returned");

        patients.holdStatements(guarantor, null);
        assertThat(patients.guarantor(guarantor).hold()).isEmpty();
    }

    @Test
    void patientsAreFoundByTheirBirthDateAsPeopleTypeIt() {
        PatientId eva = born("P1", "Zapata", "Eva", LocalDate.of(1950, 1, 31));
        born("P2", "Munoz", "Leo", LocalDate.of(1950, 3, 1));

        String[] written = {
            "1/31/1950",
            "01-31-1950",
            "1950-01-31",
            "1.31.1950",
            "1/31/50",
            "01311950",
            "013150",
            "0131 50",
            "01 31 1950"
        };
        for (String typed : written) {
            assertThat(patients.list(typed, 0, 10)).extracting(PatientRow::id).containsExactly(eva);
            assertThat(patients.count(PatientAmong.ALL, typed)).isEqualTo(1);
        }
        for (String typed : new String[] {"2/30/1950", "02301950", "0131", "1/31", "01311850"}) {
            assertThat(patients.list(typed, 0, 10)).isEmpty();
        }
    }

    @Test
    void aYearOfTwoDigitsMayBeOfThisCenturyOrTheLast() {
        PatientId old = born("P1", "Zapata", "Eva", LocalDate.of(1920, 3, 2));
        PatientId young = born("P2", "Munoz", "Leo", LocalDate.of(2020, 3, 2));
        assertThat(patients.list("030220", 0, 10)).extracting(PatientRow::id).containsExactly(young, old);
    }

    @Test
    void patientsAreListedInTheOrderAskedForByTheDatabase() {
        PatientId eva = born("P3", "Zapata", "Eva", LocalDate.of(1950, 1, 31));
        PatientId leo = born("P1", "Munoz", "Leo", LocalDate.of(1980, 3, 1));
        PatientId ana = born("P2", "Alvarez", "Ana", LocalDate.of(1965, 7, 4));

        assertThat(inOrder(PatientOrder.Column.NAME, false)).containsExactly(ana, leo, eva);
        assertThat(inOrder(PatientOrder.Column.NAME, true)).containsExactly(eva, leo, ana);
        assertThat(inOrder(PatientOrder.Column.ACCOUNT, false)).containsExactly(leo, ana, eva);
        assertThat(inOrder(PatientOrder.Column.BIRTH, true)).containsExactly(leo, ana, eva);
    }

    private List<PatientId> inOrder(PatientOrder.Column column, boolean isDescending) {
        return patients.list(PatientAmong.ALL, "", new PatientOrder(column, isDescending), 0, 10).stream()
                .map(PatientRow::id)
                .toList();
    }

    private PatientId born(String account, String last, String first, LocalDate on) {
        return patients.keep(
                guarantor, new PatientFacts(account, PersonName.of(last, first), on, Sex.F, TestOffice.HOME, ""));
    }

    private PatientId keep(String account, String last, String first) {
        return patients.keep(
                guarantor,
                new PatientFacts(
                        account, PersonName.of(last, first), LocalDate.of(1990, 1, 2), Sex.U, TestOffice.HOME, ""));
    }
}
