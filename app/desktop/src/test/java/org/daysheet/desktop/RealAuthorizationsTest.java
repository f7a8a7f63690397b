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
import org.daysheet.billing.practice.PersonName;
import org.daysheet.desktop.account.AccountPages;
import org.daysheet.desktop.account.AuthorizationRow;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.encounters.EncounterDesk;
import org.daysheet.desktop.encounters.EncounterPages;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.people.AuthorizationField;
import org.daysheet.desktop.people.PeoplePages;
import org.daysheet.desktop.people.PeopleViewModel;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a payer allowed, from the form to the account and the visit, over a practice of its own.
class RealAuthorizationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T17:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId HERE = ZoneId.of("America/New_York");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    @Test
    void whatIsAllowedIsEnteredOfferedAndEnded(@TempDir Path folder) {
        NewPractice practice = NewPractice.parse("Juniper Street Family Medicine", "1234567893", "123456789", HERE);
        try (Office office = Office.create(
                        folder.resolve("practice"), practice, "a long passphrase 7".toCharArray(), CLOCK)
                .office()) {
            PatientId ana = ana(office);
            PeopleViewModel people = new PeopleViewModel(new PeoplePages(office), Pretend.sameThread(), () -> TODAY);
            people.shown();
            people.beginAuthorization(ana);
            Form<AuthorizationField> form = people.authorization().draft().form();
            assertThat(form.typed(AuthorizationField.COVERAGE)).isEqualTo("Primary: Harbor Health Plan W1");
            fill(
                    form,
                    Map.of(
                            AuthorizationField.NUMBER, "a4711",
                            AuthorizationField.TO, "123126",
                            AuthorizationField.VISITS, "12",
                            AuthorizationField.PROCEDURES, "g0151,G0152",
                            AuthorizationField.NOTE, "By phone."));
            people.authorization().draft().save();

            assertThat(rows(office))
                    .containsExactly(new AuthorizationRow(
                            1,
                            "A4711",
                            "Harbor Health Plan",
                            TODAY,
                            LocalDate.of(2026, 12, 31),
                            "G0151 G0152",
                            "0 of 12",
                            "0",
                            new Badge("Holds", Badge.Tone.GOOD),
                            "A4711 of Harbor Health Plan, 06/26/2026 to 12/31/2026. Visits used: 0 of 12; units used: "
                                    + "0; last visit: none. By phone."));
            EncounterDesk visits = new EncounterPages(office, new BusinessDay(CLOCK, HERE));
            assertThat(visits.circle(ana, TODAY, null).authorizations())
                    .containsExactly(Offer.ofCode("A4711", "12 visits left, until 12/31/2026, G0151 G0152"));
            assertThat(visits.circle(ana, TODAY.minusDays(1), null).authorizations())
                    .isEmpty();
            end(office, people, form);
        }
    }

    private static void end(Office office, PeopleViewModel people, Form<AuthorizationField> form) {
        people.endAuthorization(1);
        assertThat(people.authorization().title().get()).isEqualTo("End A4711 \u00b7 Rivera, Ana \u00b7 P10001");
        fill(form, Map.of(AuthorizationField.LAST_DAY, "123127"));
        people.authorization().draft().save();
        assertThat(form.problem(AuthorizationField.LAST_DAY).get())
                .isEqualTo("The authorization A4711 holds no longer than 12/31/2026 anyway.");
        fill(form, Map.of(AuthorizationField.LAST_DAY, "062526", AuthorizationField.REASON, "Typed twice."));
        people.authorization().draft().save();
        assertThat(rows(office))
                .extracting(AuthorizationRow::state, AuthorizationRow::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new Badge("Ended", Badge.Tone.PLAIN), LocalDate.of(2026, 6, 25)));
    }

    private static void fill(Form<AuthorizationField> form, Map<AuthorizationField, String> texts) {
        texts.forEach((field, text) -> form.text(field).set(text));
    }

    private static List<AuthorizationRow> rows(Office office) {
        AccountPages pages = new AccountPages(office, new BusinessDay(CLOCK, HERE));
        PageSource<AuthorizationRow> source = pages.authorizations(pages.head("P10001"));
        return source.page(0, 10);
    }

    private static PatientId ana(Office office) {
        PayerId payer = office.practices().keepPayer(PayerFacts.of("Harbor Health Plan", "HARB1", "CI"));
        PatientFacts facts = new PatientFacts(
                "P10001", PersonName.of("Rivera", "Ana"), LocalDate.of(1980, 4, 17), Sex.F, PretendPeople.HOME, "");
        PatientId ana = office.patients().keep(office.patients().keepGuarantor(GuarantorFacts.of(facts)), facts);
        var _ = office.coverages()
                .keep(ana, CoverageFacts.ofPatient(payer, 1, "W1", Period.from(LocalDate.of(2026, 1, 1))));
        return ana;
    }
}
