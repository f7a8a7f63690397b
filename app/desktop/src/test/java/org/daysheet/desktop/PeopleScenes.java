package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.daysheet.desktop.account.AccountHead;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.account.CoverageRow;
import org.daysheet.desktop.account.Section;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.people.AuthorizationField;
import org.daysheet.desktop.people.CoverageField;
import org.daysheet.desktop.people.EligibilityField;
import org.daysheet.desktop.people.PatientField;
import org.daysheet.desktop.people.Paying;
import org.daysheet.desktop.people.PaymentField;
import org.daysheet.desktop.people.PeopleViewModel;

/// The places in which patients and coverages are entered.
final class PeopleScenes {
    private PeopleScenes() {}

    static List<Scenes.Place> all() {
        return List.of(
                form("patient-new", PeopleViewModel::beginPatient),
                form("patient-namesake", PeopleScenes::enterNamesake),
                form("patient-household", people -> people.edit(PretendPeople.LEO, PatientField.HOUSEHOLD)),
                form("patient-wrong", PeopleScenes::enterWrong),
                form("patient-asked", people -> {
                    people.edit(PretendPeople.ANA, PatientField.PHONE);
                    people.patient().draft().form().text(PatientField.PHONE).set("518-555-0199");
                    people.giveUp();
                }),
                form("coverage-new", people -> people.beginCoverage(PretendPeople.ANA)),
                form("coverage-charged", people -> people.edit(PretendPeople.CHARGED, CoverageField.TO)),
                form("coverage-medicare", PeopleScenes::enterMedicare),
                form("coverage-wrong", PeopleScenes::enterWrongCoverage),
                form("authorization-new", people -> people.beginAuthorization(PretendPeople.ANA)),
                form("authorization-end", people -> people.endAuthorization(1)),
                form("authorization-wrong", people -> {
                    people.beginAuthorization(PretendPeople.ANA);
                    fill(
                            people.authorization().draft().form(),
                            Map.of(
                                    AuthorizationField.COVERAGE, "Nobody",
                                    AuthorizationField.VISITS, "few",
                                    AuthorizationField.PROCEDURES, "G0151 what"));
                    people.authorization().draft().save();
                }),
                form("eligibility-new", people -> people.beginEligibility(PretendPeople.ANA, null, null)),
                form("eligibility-correct", people -> people.correctEligibility(4)),
                form("eligibility-wrong", people -> {
                    people.beginEligibility(PretendPeople.ANA, null, null);
                    fill(
                            people.eligibility().draft().form(),
                            Map.of(
                                    EligibilityField.COVERAGE, "Nobody",
                                    EligibilityField.TO, "12/31/2026",
                                    EligibilityField.COPAY, "-5",
                                    EligibilityField.COINSURANCE, "120",
                                    EligibilityField.VISITS, "some"));
                    people.eligibility().draft().save();
                }),
                form("payment-new", people -> people.beginPayment(PretendPeople.ANA)),
                form("payment-typed", people -> enterPayment(people, "30", PretendPeople.TODAY)),
                form("payment-wrong", people -> {
                    enterPayment(people, "0", PretendPeople.TODAY.plusDays(1));
                    people.payment().draft().save();
                }),
                Scenes.Place.of("patients-none", () -> empty(false)),
                Scenes.Place.of("account-uncovered", () -> empty(true)));
    }

    private static Scenes.Place form(String name, Consumer<PeopleViewModel> then) {
        return Scenes.Place.of(name, () -> {
            Background background = Pretend.sameThread();
            PeopleViewModel people = PretendPeople.model(background);
            Parent root = WorkScenes.window(new PatientsView(
                    new PatientsViewModel(new Scenes.People(), background),
                    Pretend.tools(background),
                    new AccountViewModel(new PretendAccount(), background, _ -> {}),
                    people));
            then.accept(people);
            return root;
        });
    }

    private static void enterNamesake(PeopleViewModel people) {
        people.beginPatient();
        fill(
                people.patient().draft().form(),
                Map.of(
                        PatientField.LAST, "Rivera",
                        PatientField.FIRST, "Anna",
                        PatientField.BIRTH, "04/17/1980",
                        PatientField.SEX, "F"));
    }

    private static void enterWrong(PeopleViewModel people) {
        people.beginPatient();
        fill(
                people.patient().draft().form(),
                Map.of(
                        PatientField.ACCOUNT, "",
                        PatientField.FIRST, "Anna",
                        PatientField.BIRTH, "04/17/2080",
                        PatientField.STREET, "12 Juniper Street",
                        PatientField.ZIP, "12",
                        PatientField.PAYS, Paying.NEW.name()));
        fill(people.patient().draft().form(), Map.of(PatientField.PAYS_ACCOUNT, ""));
        people.patient().draft().save();
    }

    private static void enterMedicare(PeopleViewModel people) {
        people.beginCoverage(PretendPeople.ANA);
        fill(
                people.coverage().draft().form(),
                Map.of(
                        CoverageField.PAYER, "Medicare of the North",
                        CoverageField.ORDER, "2",
                        CoverageField.FROM, "01/01/2026",
                        CoverageField.MEMBER, "1EG4TE5MK73",
                        CoverageField.MSP, "12",
                        CoverageField.MSP_ASKED, "02/20/2026"));
    }

    private static void enterPayment(PeopleViewModel people, String amount, LocalDate on) {
        people.beginPayment(PretendPeople.ANA);
        fill(people.payment().draft().form(), Map.of(PaymentField.AMOUNT, amount, PaymentField.DAY, Formats.date(on)));
    }

    private static void enterWrongCoverage(PeopleViewModel people) {
        people.beginCoverage(PretendPeople.ANA);
        fill(
                people.coverage().draft().form(),
                Map.of(
                        CoverageField.PAYER, "Somebody",
                        CoverageField.FROM, "01/01/2026",
                        CoverageField.TO, "12/31/2025",
                        CoverageField.COPAY, "5+",
                        CoverageField.RELATIONSHIP, "SPOUSE"));
        people.coverage().draft().save();
    }

    private static <K> void fill(Form<K> form, Map<K, String> texts) {
        texts.forEach((field, text) -> form.text(field).set(text));
    }

    /// A practice just founded, or the account of its first patient.
    private static Parent empty(boolean isAccount) {
        Background background = Pretend.sameThread();
        PretendAccount desk = new PretendAccount() {
            @Override
            public PageSource<CoverageRow> coverages(AccountHead account) {
                return none();
            }
        };
        AccountViewModel account = new AccountViewModel(desk, background, _ -> {});
        Parent root = WorkScenes.window(new PatientsView(
                new PatientsViewModel((_, _) -> none(), background),
                Pretend.tools(background),
                account,
                PretendPeople.model(background)));
        if (isAccount) {
            account.open("P10005");
            account.section().set(Section.COVERAGES);
        }
        return root;
    }

    private static <R> PageSource<R> none() {
        return Pretend.source(0, _ -> {
            throw new IllegalStateException("there is none");
        });
    }
}
