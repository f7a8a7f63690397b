package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.desktop.account.AccountPages;
import org.daysheet.desktop.account.CoverageRow;
import org.daysheet.desktop.account.EligibilityRow;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.encounters.EncounterDesk;
import org.daysheet.desktop.encounters.EncounterPages;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.people.EligibilityField;
import org.daysheet.desktop.people.PeoplePages;
import org.daysheet.desktop.people.PeopleViewModel;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a payer says about a coverage, from the form to the account and the visit, over a practice of its own.
class RealEligibilityTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T17:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId HERE = ZoneId.of("America/New_York");
    private static final BusinessDay DAY = new BusinessDay(CLOCK, HERE);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    @Test
    void whatIsToldStandsInTheAccountAndAtTheVisitAndIsCorrected(@TempDir Path folder) {
        NewPractice practice = NewPractice.parse("Juniper Street Family Medicine", "1234567893", "123456789", HERE);
        try (Office office = Office.create(
                        folder.resolve("practice"), practice, "a long passphrase 7".toCharArray(), CLOCK)
                .office()) {
            PatientId ana = ana(office);
            assertThat(eligible(office, ana, TODAY))
                    .isEqualTo(new EncounterDesk.Eligible(
                            "This payer wants to be asked first: nobody checked the coverage for this day.", true));
            PeopleViewModel people = new PeopleViewModel(new PeoplePages(office), Pretend.sameThread(), () -> TODAY);
            people.shown();
            ask(people, ana);
            assertTold(office, ana);
            correct(people, office, ana);
        }
    }

    private static void ask(PeopleViewModel people, PatientId ana) {
        people.beginEligibility(ana, null, TODAY);
        Form<EligibilityField> form = people.eligibility().draft().form();
        assertThat(form.typed(EligibilityField.COVERAGE)).isEqualTo("Primary: Harbor Health Plan W1");
        assertThat(people.eligibility().atHand().get())
                .isEqualTo("No telephone number of the payer is known · Member W1 · Patient born 04/17/1980 ·"
                        + " Practice NPI 1234567893");
        fill(
                form,
                Map.of(
                        EligibilityField.ASKED, "061626",
                        EligibilityField.SERVICE, "061626",
                        EligibilityField.RESULT, "ACTIVE",
                        EligibilityField.COPAY, "20",
                        EligibilityField.COINSURANCE, "20 %",
                        EligibilityField.VISITS, "0",
                        EligibilityField.SPOKE_WITH, "Kim L."));
        people.eligibility().draft().save();
    }

    private static void assertTold(Office office, PatientId ana) {
        assertThat(rows(office))
                .containsExactly(new EligibilityRow(
                        1,
                        LocalDate.of(2026, 6, 16),
                        LocalDate.of(2026, 6, 16),
                        "Harbor Health Plan",
                        "Phone",
                        new Badge("Active", Badge.Tone.GOOD),
                        "20.00",
                        "",
                        "20%",
                        "0",
                        "",
                        true,
                        "Harbor Health Plan, asked on 06/16/2026 by owner (Phone) about 06/16/2026: Active. Answered"
                                + " by Kim L.."));
        assertThat(coverage(office).checked()).isEqualTo("Active, 10 days ago");
        assertThat(eligible(office, ana, TODAY))
                .isEqualTo(new EncounterDesk.Eligible(
                        "The coverage was checked on 06/16/2026, 10 days before; this payer wants it newer.", true));
        assertThat(eligible(office, ana, LocalDate.of(2026, 6, 23)))
                .isEqualTo(new EncounterDesk.Eligible("Coverage checked on 06/16/2026, 7 days before: active", false));
    }

    private static void correct(PeopleViewModel people, Office office, PatientId ana) {
        Form<EligibilityField> form = people.eligibility().draft().form();
        people.correctEligibility(1);
        assertThat(form.typed(EligibilityField.SPOKE_WITH)).isEqualTo("Kim L.");
        fill(form, Map.of(EligibilityField.RESULT, "INACTIVE"));
        people.eligibility().draft().save();
        assertThat(rows(office))
                .extracting(row -> row.id() + " " + row.result().text() + " " + row.stands())
                .containsExactly("2 Inactive true", "1 Corrected false");
        assertThat(coverage(office).checked()).isEqualTo("Inactive, 10 days ago");
        assertThat(eligible(office, ana, TODAY))
                .isEqualTo(new EncounterDesk.Eligible(
                        "On 06/16/2026 the payer said that the coverage does not hold.", true));
    }

    private static EncounterDesk.Eligible eligible(Office office, PatientId patient, LocalDate day) {
        return new EncounterPages(office, DAY).circle(patient, day, null).eligible();
    }

    private static void fill(Form<EligibilityField> form, Map<EligibilityField, String> texts) {
        texts.forEach((field, text) -> form.text(field).set(text));
    }

    private static List<EligibilityRow> rows(Office office) {
        AccountPages pages = new AccountPages(office, DAY);
        return pages.eligibility(pages.head("P10001")).page(0, 10);
    }

    private static CoverageRow coverage(Office office) {
        AccountPages pages = new AccountPages(office, DAY);
        return pages.coverages(pages.head("P10001")).page(0, 10).getFirst();
    }

    private static PatientId ana(Office office) {
        PayerId payer = office.practices()
                .keepPayer(PayerFacts.of("Harbor Health Plan", "HARB1", "CI")
                        .withWishes(PayerWishes.usual("CI").withGates(new PayerGates(Wish.NEEDED, Wish.ASKED, 7))));
        PatientFacts facts = new PatientFacts(
                "P10001", PersonName.of("Rivera", "Ana"), LocalDate.of(1980, 4, 17), Sex.F, PretendPeople.HOME, "");
        PatientId ana = office.patients().keep(office.patients().keepGuarantor(GuarantorFacts.of(facts)), facts);
        var _ = office.coverages()
                .keep(ana, CoverageFacts.ofPatient(payer, 1, "W1", Period.from(LocalDate.of(2026, 1, 1))));
        return ana;
    }
}
