package org.daysheet.billing.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RegistrationTest {
    private static final LocalDate BORN = LocalDate.of(1990, 1, 2);
    private static final PostalAddress ELSEWHERE = new PostalAddress("3 Birch Way", "", "Springfield", "IL", "62704");
    private static final WhoPays SELF = new WhoPays.Self();

    private TestOffice test;
    private Patients patients;
    private Registration registration;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patients = test.office().patients();
        registration = test.office().registration();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aPatientWhoPaysIsTheOwnGuarantorAndTakesTheGuarantorAlong() {
        PatientId ana = registration.add(facts("P10001", "Ana", TestOffice.HOME), SELF);
        registration.change(ana, version(ana), facts("P10009", "Anna", ELSEWHERE), SELF);

        Patient patient = patients.patient(ana);
        assertThat(patient.facts()).isEqualTo(facts("P10009", "Anna", ELSEWHERE));
        assertThat(patients.guarantor(patient.guarantor()).facts())
                .isEqualTo(new GuarantorFacts("P10009", PersonName.of("Munoz", "Anna"), ELSEWHERE, ""));
        assertThat(patients.household(patient.guarantor())).hasSize(1);
    }

    @Test
    void aChildJoinsAHouseholdAndTheGuarantorIsCorrectedOnTheWay() {
        PatientId ana = registration.add(facts("P10001", "Ana", TestOffice.HOME), SELF);
        Guarantor mother = patients.guarantor(patients.patient(ana).guarantor());
        GuarantorFacts moved = new GuarantorFacts("P10001", PersonName.of("Munoz", "Ana"), ELSEWHERE, "217-555-0101");

        PatientId leo = registration.add(
                facts("P10002", "Leo", ELSEWHERE), new WhoPays.Known(mother.id(), mother.version(), moved));

        assertThat(patients.patient(leo).guarantor()).isEqualTo(mother.id());
        assertThat(patients.guarantor(mother.id()).facts()).isEqualTo(moved);
        assertThat(registration.households("leo", 5)).isEmpty();
        assertThat(registration.households("Munoz, L", 5))
                .extracting(Guarantor::id)
                .containsExactly(mother.id());
        assertThat(registration.households("p10002", 5))
                .extracting(Guarantor::id)
                .containsExactly(mother.id());
        assertThat(registration.households(" ", 5)).isEmpty();
    }

    @Test
    void whoHadAnotherGuarantorGetsAnOwnOne() {
        GuarantorFacts father = new GuarantorFacts("G10001", PersonName.of("Munoz", "Luis"), TestOffice.HOME, "");
        PatientId ana = registration.add(facts("P10001", "Ana", TestOffice.HOME), new WhoPays.Another(father));
        registration.change(ana, version(ana), facts("P10001", "Ana", TestOffice.HOME), SELF);

        assertThat(patients.guarantor(patients.patient(ana).guarantor()).facts().accountNumber())
                .isEqualTo("P10001");
        assertThat(registration.households("Munoz", 5))
                .extracting(guarantor -> guarantor.facts().accountNumber())
                .containsExactly("P10001", "G10001");
    }

    @Test
    void aNumberThatIsTakenIsRefusedAndNothingIsSaved() {
        PatientId ana = registration.add(facts("P10001", "Ana", TestOffice.HOME), SELF);
        PatientId leo = registration.add(facts("P10002", "Leo", TestOffice.HOME), SELF);

        assertRefused(() -> registration.add(facts("P10001", "Eva", TestOffice.HOME), SELF), "patients.account.taken");
        assertRefused(
                () -> registration.add(
                        facts("P10001", "Eva", TestOffice.HOME),
                        new WhoPays.Another(
                                new GuarantorFacts("G10001", PersonName.of("Munoz", "Eva"), TestOffice.HOME, ""))),
                "patients.account.taken");
        assertRefused(
                () -> registration.add(
                        facts("P10003", "Eva", TestOffice.HOME),
                        new WhoPays.Another(
                                new GuarantorFacts("P10002", PersonName.of("Munoz", "Eva"), TestOffice.HOME, ""))),
                "patients.guarantor.taken");
        assertRefused(
                () -> registration.change(leo, version(leo), facts("P10001", "Leo", TestOffice.HOME), SELF),
                "patients.account.taken");
        assertThat(patients.household(patients.patient(ana).guarantor()))
                .extracting(Patient::facts)
                .containsExactly(facts("P10001", "Ana", TestOffice.HOME));
        assertThat(registration.households("G10001", 5)).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        PatientId ana = registration.add(facts("P10001", "Ana", TestOffice.HOME), SELF);
        int before = version(ana);
        registration.change(ana, before, facts("P10001", "Anna", TestOffice.HOME), SELF);

        assertRefused(
                () -> registration.change(ana, before, facts("P10001", "Anne", TestOffice.HOME), SELF),
                "patients.patient.changed");
        Guarantor own = patients.guarantor(patients.patient(ana).guarantor());
        assertRefused(
                () -> registration.change(
                        ana,
                        version(ana),
                        facts("P10001", "Anna", ELSEWHERE),
                        new WhoPays.Known(own.id(), own.version() - 1, own.facts())),
                "patients.guarantor.changed");
        assertThat(patients.patient(ana).facts()).isEqualTo(facts("P10001", "Anna", TestOffice.HOME));
    }

    @Test
    void theNextNumberFollowsThoseThereAre() {
        assertThat(registration.freePatientNumber()).isEqualTo("P10001");
        assertThat(registration.freeGuarantorNumber()).isEqualTo("G10001");
        add("A-0099");
        assertThat(registration.freePatientNumber()).isEqualTo("A-0100");
        add("A-0107");
        add("A-0103");
        assertThat(registration.freePatientNumber()).isEqualTo("A-0108");
        add("9999");
        assertThat(registration.freePatientNumber()).isEqualTo("10000");
    }

    @Test
    void peopleOfOneNameBornOnOneDayAreFoundInAnyLetters() {
        PatientId ana = registration.add(facts("P10001", "Ana", TestOffice.HOME), SELF);
        add("P10002");

        assertThat(registration.alike("MUÑOZ", BORN))
                .extracting(PatientRow::id)
                .contains(ana)
                .hasSize(2);
        assertThat(registration.alike("Muno", BORN)).isEmpty();
        assertThat(registration.alike("Munoz", BORN.plusDays(1))).isEmpty();
    }

    private int version(PatientId id) {
        return patients.patient(id).version();
    }

    private void add(String account) {
        var _ = registration.add(facts(account, "Eva", TestOffice.HOME), SELF);
    }

    private static PatientFacts facts(String account, String first, PostalAddress address) {
        return new PatientFacts(account, PersonName.of("Munoz", first), BORN, Sex.F, address, "");
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOf(BillingException.class)
                .extracting(problem -> ((BillingException) problem).key())
                .isEqualTo(key);
    }
}
