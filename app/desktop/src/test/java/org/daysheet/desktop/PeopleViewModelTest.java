package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.WhoPays;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.people.CoverageField;
import org.daysheet.desktop.people.Namesake;
import org.daysheet.desktop.people.PatientField;
import org.daysheet.desktop.people.Paying;
import org.daysheet.desktop.people.PeopleViewModel;
import org.daysheet.desktop.people.PeopleViewModel.Front;
import org.daysheet.desktop.people.PeopleViewModel.Saved;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the forms of patients and coverages know and do, without a screen.
class PeopleViewModelTest {
    private static final Badge FAULTY = new Badge("Nothing was saved yet. Look at what is marked.", Badge.Tone.CAUTION);
    private static final PersonName ANNA = PersonName.of("Rivera", "Anna");
    private static final LocalDate BORN = LocalDate.of(1980, 4, 17);

    private final PretendPeople desk = new PretendPeople();
    private final Background background = Pretend.sameThread();
    private final PeopleViewModel model = new PeopleViewModel(desk, background, () -> PretendPeople.TODAY);
    private final Form<PatientField> patient = model.patient().draft().form();
    private final Form<CoverageField> coverage = model.coverage().draft().form();
    private final List<Saved> saved = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void hear() {
        model.onSaved(saved::add);
        model.shown();
    }

    @Test
    void aNewPatientPaysAloneAndHasTheNextNumber() {
        model.beginPatient();
        assertThat(model.front().get()).isEqualTo(Front.PATIENT);
        assertThat(patient.typed(PatientField.ACCOUNT)).isEqualTo("P10007");
        enterAnna();
        model.patient().draft().save();

        PatientFacts facts = new PatientFacts("P10007", ANNA, BORN, Sex.F, PostalAddress.NONE, "");
        assertThat(desk.acts).containsExactly("add " + facts + " " + new WhoPays.Self());
        assertThat(saved).containsExactly(new Saved("P10007", Front.PATIENT, true));
        assertThat(model.front().get()).isEqualTo(Front.NONE);
    }

    @Test
    void everythingThatIsWrongIsSaidAtItsField() {
        model.beginPatient();
        fill(
                patient,
                Map.of(
                        PatientField.ACCOUNT, " ",
                        PatientField.BIRTH, "06/27/2026",
                        PatientField.STREET, "9 Oak Lane",
                        PatientField.STATE, "New York",
                        PatientField.PAYS, Paying.KNOWN.name()));
        model.patient().draft().save();

        assertThat(faults(patient))
                .isEqualTo(Map.of(
                        PatientField.ACCOUNT, "This must not be empty.",
                        PatientField.LAST, "This must not be empty.",
                        PatientField.FIRST, "This must not be empty.",
                        PatientField.BIRTH, "This day is still to come. Check the year.",
                        PatientField.SEX, "Choose one.",
                        PatientField.CITY, "This must not be empty.",
                        PatientField.STATE, "Two letters.",
                        PatientField.ZIP, "Five or nine digits.",
                        PatientField.HOUSEHOLD, "Type a name and choose a household from the list."));
        assertThat(model.patient().draft().notice().get()).isEqualTo(FAULTY);
        assertThat(desk.acts).isEmpty();
    }

    @Test
    void somebodyOfTheSameNameAndBirthDateIsPointedOutButNotRefused() {
        model.beginPatient();
        enterAnna();
        assertThat(model.patient().namesakes())
                .containsExactly(new Namesake(PretendPeople.ANA, "P10005", "Rivera, Ana M", BORN));
        model.patient().draft().save();
        assertThat(saved).hasSize(1);

        model.edit(PretendPeople.ANA, PatientField.LAST);
        assertThat(model.patient().namesakes()).isEmpty();
    }

    @Test
    void aYearOfTwoDigitsIsNeverToCome() {
        model.beginPatient();
        enterAnna();
        patient.text(PatientField.BIRTH).set("041780");
        model.patient().draft().save();
        assertThat(desk.acts.getFirst()).contains("birthOn=1980-04-17");
    }

    @Test
    void aHouseholdIsChosenByItsNameAndCorrectedOnTheWay() {
        model.beginPatient();
        enterAnna();
        patient.text(PatientField.PAYS).set(Paying.KNOWN.name());
        model.patient().find("sto", offers -> model.patient().pick(offers.getFirst()));
        assertThat(patient.typed(PatientField.HOUSEHOLD)).isEqualTo("Stone, Rosa \u00b7 G10001");
        assertThat(patient.typed(PatientField.PAYS_CITY)).isEqualTo("Troy");
        patient.text(PatientField.PAYS_PHONE).set("");
        model.patient().draft().save();

        GuarantorFacts rosa = PretendPeople.rosa().facts();
        assertThat(desk.acts.getLast())
                .endsWith(new WhoPays.Known(
                                PretendPeople.rosa().id(),
                                8,
                                new GuarantorFacts("G10001", rosa.name(), rosa.address(), ""))
                        .toString());
    }

    @Test
    void aNewGuarantorBeginsWithThePatientsNameAndAddress() {
        model.edit(PretendPeople.ANA, PatientField.LAST);
        patient.text(PatientField.PAYS).set(Paying.NEW.name());
        patient.text(PatientField.PAYS_FIRST).set("Rosa");
        model.patient().draft().save();

        assertThat(desk.acts.getLast())
                .startsWith("change 5 v4 ")
                .endsWith(new WhoPays.Another(new GuarantorFacts(
                                "G10002", PersonName.of("Rivera", "Rosa"), PretendPeople.HOME, "518-555-0142"))
                        .toString());
        assertThat(saved).containsExactly(new Saved("P10005", Front.PATIENT, false));
    }

    @Test
    void undoingBringsBackThePatientWithTheGuarantor() {
        model.edit(PretendPeople.LEO, PatientField.LAST);
        Map<PatientField, String> before = patient.typed();
        patient.text(PatientField.FIRST).set("Leon");
        patient.text(PatientField.PAYS).set(Paying.SELF.name());
        assertThat(model.patient().hasGuarantor().get()).isFalse();
        model.patient().draft().undo();

        assertThat(patient.typed()).isEqualTo(before);
        assertThat(model.patient().draft().isUnsaved()).isFalse();
        assertThat(desk.acts).containsExactly("patient 6", "patient 6");
        model.patient().draft().save();
        assertThat(desk.acts.getLast()).contains("Known[id=2, version=8");
    }

    @Test
    void aRefusalStandsAtItsFieldOrAtTheForm() {
        model.beginPatient();
        enterAnna();
        desk.refusal = "patients.account.taken";
        model.patient().draft().save();
        assertThat(faults(patient))
                .isEqualTo(Map.of(
                        PatientField.ACCOUNT,
                        "The account number P10005 is another patient's. Nothing was saved; give this patient another "
                                + "number."));
        desk.refusal = "patients.patient.changed";
        model.patient().draft().save();
        assertThat(model.patient().draft().notice().get())
                .isEqualTo(new Badge(
                        "Somebody else changed this patient meanwhile. Nothing was saved; undo what you typed to see "
                                + "the patient as it stands now, then change it again.",
                        Badge.Tone.CAUTION));
        assertThat(model.front().get()).isEqualTo(Front.PATIENT);
        assertThat(saved).isEmpty();
    }

    @Test
    void aCoverageIsEnteredInTheNextOrderThatIsFree() {
        model.beginCoverage(PretendPeople.ANA);
        assertThat(coverage.typed(CoverageField.ORDER)).isEqualTo("2");
        fill(
                coverage,
                Map.of(
                        CoverageField.PAYER, "prairie mutual",
                        CoverageField.FROM, "0101",
                        CoverageField.MEMBER, "M7",
                        CoverageField.COPAY, "2*12.50"));
        model.coverage().draft().save();

        CoverageFacts facts = new CoverageFacts(
                new PayerId(2),
                2,
                "M7",
                "",
                "",
                org.daysheet.billing.patients.Relationship.SELF,
                null,
                Period.from(LocalDate.of(2026, 1, 1)),
                Money.ofCents(2_500),
                "");
        assertThat(desk.acts.getLast()).isEqualTo("add 5 " + facts);
        assertThat(saved).containsExactly(new Saved("P10005", Front.COVERAGE, false));
    }

    @Test
    void aCoverageIsEndedAndKeepsItsSubscriber() {
        model.edit(PretendPeople.FIRST, CoverageField.TO);
        assertThat(model.coverage().draft().cursor()).isEqualTo(CoverageField.TO);
        coverage.text(CoverageField.TO).set("t");
        model.coverage().draft().save();

        CoverageFacts known = PretendPeople.primary();
        assertThat(desk.acts.getLast())
                .isEqualTo("change 1 v3 "
                        + new CoverageFacts(
                                known.payer(),
                                1,
                                known.memberNumber(),
                                known.groupNumber(),
                                known.planName(),
                                known.relationship(),
                                known.subscriber(),
                                new Period(known.period().from(), PretendPeople.TODAY),
                                known.copay(),
                                ""));
    }

    @Test
    void faultsOfACoverageAndItsSubscriberAreAllSaid() {
        model.beginCoverage(PretendPeople.ANA);
        coverage.text(CoverageField.RELATIONSHIP).set("CHILD");
        fill(
                coverage,
                Map.of(
                        CoverageField.PAYER, "Old Mutual",
                        CoverageField.FROM, "13/45",
                        CoverageField.TO, "soon",
                        CoverageField.COPAY, "-5",
                        CoverageField.BIRTH, "06/27/2026",
                        CoverageField.ZIP, "1"));
        model.coverage().draft().save();

        assertThat(faults(coverage))
                .isEqualTo(Map.of(
                        CoverageField.PAYER, "Choose a payer from the list. New payers are entered in Settings.",
                        CoverageField.FROM, "Type a day, such as 0101 or t.",
                        CoverageField.TO, "Type a day, such as 0101 or t.",
                        CoverageField.MEMBER, "This must not be empty.",
                        CoverageField.COPAY, "An amount, such as 25 or 120*.8.",
                        CoverageField.LAST, "This must not be empty.",
                        CoverageField.FIRST, "This must not be empty.",
                        CoverageField.BIRTH, "This day is still to come. Check the year.",
                        CoverageField.SEX, "Choose one.",
                        CoverageField.ZIP, "Five or nine digits."));
    }

    @Test
    void medicareThatWaitsAsksWhyAndAChargedPayerStays() {
        model.beginCoverage(PretendPeople.ANA);
        coverage.text(CoverageField.PAYER).set("Medicare of the North");
        assertThat(model.coverage().tellsReason().get()).isTrue();
        coverage.text(CoverageField.ORDER).set("1");
        assertThat(model.coverage().tellsReason().get()).isFalse();
        model.coverage().draft().undo();
        assertThat(model.coverage().payerStays().get()).isFalse();

        model.edit(PretendPeople.CHARGED, CoverageField.TO);
        assertThat(model.coverage().payerStays().get()).isTrue();
    }

    @Test
    void theDayOfAskingBelongsToMedicareAndIsNotToCome() {
        model.beginCoverage(PretendPeople.ANA);
        assertThat(model.coverage().isMedicare().get()).isFalse();
        fill(
                coverage,
                Map.of(
                        CoverageField.PAYER, "Medicare of the North",
                        CoverageField.ORDER, "1",
                        CoverageField.FROM, "0101",
                        CoverageField.MEMBER, "M7",
                        CoverageField.MSP_ASKED, "01/01/2027"));
        assertThat(model.coverage().isMedicare().get()).isTrue();
        model.coverage().draft().save();
        assertThat(faults(coverage)).isEqualTo(Map.of(CoverageField.MSP_ASKED, "Nobody was asked on a day to come."));

        coverage.text(CoverageField.MSP_ASKED).set("02/03/2026");
        model.coverage().draft().save();
        CoverageFacts facts = CoverageFacts.ofPatient(new PayerId(3), 1, "M7", Period.from(LocalDate.of(2026, 1, 1)))
                .askedOn(LocalDate.of(2026, 2, 3));
        assertThat(desk.acts.getLast()).isEqualTo("add 5 " + facts);
    }

    @Test
    void anOverlapIsSaidAtTheFirstDay() {
        model.beginCoverage(PretendPeople.ANA);
        fill(
                coverage,
                Map.of(CoverageField.PAYER, "Prairie Mutual", CoverageField.FROM, "t", CoverageField.MEMBER, "M7"));
        desk.refusal = "patients.coverage.overlap";
        model.coverage().draft().save();
        assertThat(faults(coverage)).containsOnlyKeys(CoverageField.FROM);
        assertThat(model.coverage().draft().isUnsaved()).isTrue();
    }

    @Test
    void leavingAsksOnceAndGoesOnWithTheAnswer() {
        model.edit(PretendPeople.ANA, PatientField.PHONE);
        patient.text(PatientField.PHONE).set("518-555-0101");
        assertThat(model.leave(() -> done.add("left"))).isFalse();
        model.patient().draft().stay();
        assertThat(model.patient().draft().asking().get()).isNull();

        model.leave(() -> done.add("saved"));
        model.patient().draft().save();
        assertThat(done).containsExactly("saved");
        assertThat(saved).isEmpty();
        assertThat(model.front().get()).isEqualTo(Front.NONE);

        model.edit(PretendPeople.ANA, PatientField.PHONE);
        patient.text(PatientField.PHONE).set("518-555-0102");
        model.beginCoverage(PretendPeople.ANA);
        model.patient().draft().discard();
        assertThat(model.front().get()).isEqualTo(Front.COVERAGE);
        assertThat(desk.acts.stream().filter(act -> act.startsWith("change"))).hasSize(1);
    }

    @Test
    void theWindowClosesOnceTheQuestionIsAnswered() {
        assertThat(model.mayEnd(() -> done.add("closed"))).isTrue();
        model.edit(PretendPeople.ANA, PatientField.PHONE);
        patient.text(PatientField.PHONE).set("518-555-0101");
        assertThat(model.mayEnd(() -> done.add("closed"))).isFalse();
        patient.text(PatientField.FIRST).set("");
        model.patient().draft().save();
        assertThat(done).isEmpty();
        patient.text(PatientField.FIRST).set("Ana");
        assertThat(model.mayEnd(() -> done.add("closed"))).isFalse();
        assertThat(model.mayEnd(() -> done.add("closed"))).isTrue();
        model.patient().draft().discard();
        assertThat(done).containsExactly("closed");
        assertThat(model.mayEnd(() -> done.add("closed"))).isTrue();
    }

    @Test
    void whatIsTypedAfterTheQuestionIsAskedAboutAnew() {
        model.edit(PretendPeople.ANA, PatientField.PHONE);
        patient.text(PatientField.PHONE).set("518-555-0101");
        assertThat(model.mayEnd(() -> {})).isFalse();
        patient.text(PatientField.PHONE).set("12");
        assertThat(model.mayEnd(() -> {})).isFalse();
        assertThat(model.mayEnd(() -> {})).isTrue();
        assertThat(patient.typed(PatientField.PHONE)).isEqualTo("12");
    }

    @Test
    void aFormThatCannotBeReadDoesNotOpenAndSaysSo() {
        desk.isBroken = true;
        model.edit(PretendPeople.ANA, PatientField.PHONE);
        assertThat(model.front().get()).isEqualTo(Front.NONE);
        assertThat(background.news().getFirst().result().get()).isEqualTo("The books cannot be read now.");
    }

    private void enterAnna() {
        fill(
                patient,
                Map.of(
                        PatientField.LAST, "Rivera",
                        PatientField.FIRST, "Anna",
                        PatientField.BIRTH, "04/17/1980",
                        PatientField.SEX, "F"));
    }

    private static <K> void fill(Form<K> form, Map<K, String> texts) {
        texts.forEach((field, text) -> form.text(field).set(text));
    }

    private static <K> Map<K, String> faults(Form<K> form) {
        return form.fields().stream()
                .filter(field -> !form.problem(field).get().isEmpty())
                .collect(Collectors.toMap(
                        field -> field, field -> form.problem(field).get()));
    }
}
