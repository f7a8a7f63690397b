package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.people.PatientField;
import org.daysheet.desktop.people.Paying;
import org.daysheet.desktop.people.PeopleViewModel;
import org.daysheet.desktop.settings.PayerField;
import org.daysheet.desktop.settings.PracticeField;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.junit.jupiter.api.Test;

/// Telephone numbers in every form that has one.
class PhoneFieldsTest {
    private static final String WRONG = "Ten digits with the area code, such as 608-555-0142.";

    private final Background background = Pretend.sameThread();
    private final PretendPeople people = new PretendPeople();
    private final PretendSettings desk = new PretendSettings();
    private final PeopleViewModel patients = new PeopleViewModel(people, background, () -> PretendPeople.TODAY);
    private final SettingsViewModel settings = new SettingsViewModel(
            desk, background, () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), _ -> {});

    @Test
    void aPatientsNumberWithoutItsAreaCodeIsRefusedAtItsField() {
        patients.shown();
        patients.edit(PretendPeople.ANA, PatientField.PHONE);
        Form<PatientField> form = patients.patient().draft().form();
        form.text(PatientField.PHONE).set("6085551");
        patients.patient().draft().save();
        assertThat(form.problem(PatientField.PHONE).get()).isEqualTo(WRONG);
        assertThat(people.acts).containsExactly("patient 5");

        form.text(PatientField.PHONE).set("1 (608) 555.0142");
        patients.patient().draft().save();
        assertThat(people.acts).last().asString().startsWith("change 5 ").contains("phone=608-555-0142");
    }

    @Test
    void aGuarantorsNumberToo() {
        patients.shown();
        patients.beginPatient();
        Form<PatientField> form = patients.patient().draft().form();
        form.text(PatientField.PAYS).set(Paying.NEW.name());
        form.text(PatientField.PAYS_PHONE).set("555-0142");
        patients.patient().draft().save();
        assertThat(form.problem(PatientField.PAYS_PHONE).get()).isEqualTo(WRONG);
    }

    @Test
    void thePracticesNumberToo() {
        settings.practice().load();
        settings.practice().form().text(PracticeField.PHONE).set("6085551");
        settings.practice().save();
        assertThat(settings.practice().form().problem(PracticeField.PHONE).get())
                .isEqualTo(WRONG);
        assertThat(desk.practice.contact().phone()).isEqualTo("518-555-0142");

        settings.practice().form().text(PracticeField.PHONE).set("608.555.0100");
        settings.practice().save();
        assertThat(desk.practice.contact().phone()).isEqualTo("608-555-0100");
    }

    @Test
    void aPayersNumberToo() {
        settings.payers().load();
        settings.payers().form().text(PayerField.PHONE).set("6085551");
        settings.payers().save();
        assertThat(settings.payers().form().problem(PayerField.PHONE).get()).isEqualTo(WRONG);
        assertThat(desk.acts).isEmpty();
    }
}
