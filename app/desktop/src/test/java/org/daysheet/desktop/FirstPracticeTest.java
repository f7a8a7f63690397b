package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.demo.DemoSettings;
import org.daysheet.desktop.checks.CheckFilter;
import org.daysheet.desktop.checks.CheckPages;
import org.daysheet.desktop.checks.CheckQuestion;
import org.daysheet.desktop.checks.CheckRow;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.ClaimPage;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.ClaimQuestion;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.claims.VersionRow;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.founding.Founded;
import org.daysheet.desktop.founding.FoundingField;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.palette.Hit;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.patients.PatientFilter;
import org.daysheet.desktop.patients.PatientPages;
import org.daysheet.desktop.patients.PatientRow;
import org.daysheet.types.id.Npi;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Through the door into real practices: a new one and the demo, searched and ordered by the database.
class FirstPracticeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T21:00:00Z"), ZoneOffset.UTC);
    private static final Map<FoundingField, String> FACTS = Map.ofEntries(
            Map.entry(FoundingField.NAME, "Juniper Street Family Medicine"),
            Map.entry(FoundingField.NPI, "1234567893"),
            Map.entry(FoundingField.TAX_ID, "12-3456789"),
            Map.entry(FoundingField.STREET, "12 Juniper Street"),
            Map.entry(FoundingField.CITY, "Albany"),
            Map.entry(FoundingField.STATE, "ny"),
            Map.entry(FoundingField.ZIP, "12207-0001"),
            Map.entry(FoundingField.FIRST, "Helen"),
            Map.entry(FoundingField.LAST, "Marlow"),
            Map.entry(FoundingField.PROVIDER_NPI, "1999999984"),
            Map.entry(FoundingField.TAXONOMY, "207q00000x"),
            Map.entry(FoundingField.PAYER, "Prairie Mutual"),
            Map.entry(FoundingField.PAYER_CODE, "60054"),
            Map.entry(FoundingField.PAYER_KIND, "BL"));

    private static final ProviderFacts MARLOW = ProviderFacts.rendering(
            PersonName.of("Marlow", "Helen"), Npi.parse("1999999984").orElseThrow(), "207Q00000X");

    @TempDir
    private Path folder;

    @Test
    void aPracticeIsMadeWithItsAddressAndOpensAgainWithItsPassphrase() {
        Path place = folder.resolve("practice");
        Map<FoundingField, String> texts = facts(place);
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            Founded<Opened> founded = door.found(texts, "violet kettle orbit 42".toCharArray());
            assertThat(founded.recoveryKey()).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
            PracticeFacts facts = founded.practice().practice().facts();
            assertThat(facts.name()).isEqualTo("Juniper Street Family Medicine");
            assertThat(facts.address())
                    .isEqualTo(new PostalAddress("12 Juniper Street", "", "Albany", "NY", "122070001"));
            assertThat(facts.isOrganization()).isTrue();
        }
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            Opened opened = door.open(place, "owner", "violet kettle orbit 42".toCharArray(), Progress.SILENT);
            assertThat(opened.practice().isDemo()).isFalse();
            assertThat(opened.folder()).isEqualTo(place);
            assertThat(opened.outbox()).isEqualTo(folder.resolve("practice-outbox"));
            assertThat(opened.office().practices().providers())
                    .extracting(Provider::facts)
                    .containsExactly(MARLOW);
            assertThat(opened.office().practices().payers())
                    .extracting(Payer::facts)
                    .containsExactly(PayerFacts.of("Prairie Mutual", "60054", "BL"));
        }
    }

    @Test
    void aPracticeOfOneBillsInThePersonsNameAndItsPayersCanWait() {
        Map<FoundingField, String> texts = facts(folder.resolve("practice"));
        texts.put(FoundingField.PROVIDER_NPI, "1234567893");
        texts.put(FoundingField.BILLS_AS, "PERSON");
        texts.put(FoundingField.PAYER, "");
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            Office office = door.found(texts, "violet kettle orbit 42".toCharArray())
                    .practice()
                    .office();
            PracticeFacts facts = office.practices().practice().facts();
            assertThat(facts.soleProprietor()).contains(MARLOW.name());
            assertThat(facts.taxonomy()).isEqualTo("207Q00000X");
            assertThat(office.practices().payers()).isEmpty();
        }
    }

    @Test
    void nothingIsLeftOfAPracticeWhosePayerCannotBe() {
        Path place = folder.resolve("practice");
        Map<FoundingField, String> texts = facts(place);
        texts.put(FoundingField.PAYER_KIND, "?");
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            assertThatThrownBy(() -> door.found(texts, "violet kettle orbit 42".toCharArray()))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(place).doesNotExist();
        texts.put(FoundingField.PAYER_KIND, "CI");
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            assertThat(door.found(texts, "violet kettle orbit 42".toCharArray()).recoveryKey())
                    .isNotEmpty();
        }
    }

    private static Map<FoundingField, String> facts(Path place) {
        Map<FoundingField, String> texts = new EnumMap<>(FACTS);
        texts.put(FoundingField.FOLDER, place.toString());
        return texts;
    }

    @Test
    void aDemoThatWasStoppedIsMadeAnewAndOpensWithoutAsking() {
        Path place = folder.resolve("demo");
        DemoSettings settings = new DemoSettings(12, 1, 7, LocalDate.of(2026, 6, 26));
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            assertThatThrownBy(() -> door.demo(place, settings, new StopAtOnce()))
                    .isInstanceOf(Cancelled.class);
            assertThat(Office.isPractice(place)).isFalse();
            Opened opened = door.demo(place, settings, Progress.SILENT);
            assertThat(opened.practice().isDemo()).isTrue();
            assertThat(opened.outbox()).isEqualTo(folder.resolve("demo-made-up-outbox"));
            assertThat(folder.resolve("demo-files")).isDirectory();
            assertThat(folder.resolve("demo-unfinished")).doesNotExist();
            listsAreOrderedByTheDatabase(opened.office());
            everythingIsFound(opened.office());
            everythingAboutARowIsRead(opened.office());
            whatWaitsIsCounted(opened.office());
        }
        assertThat(Files.exists(place.resolve("keys.json"))).isTrue();
    }

    private static ClaimPages claims(Office office) {
        return new ClaimPages(office, day(office), Path.of("outbox"));
    }

    private static CheckPages checks(Office office) {
        return new CheckPages(office, day(office));
    }

    private static BusinessDay day(Office office) {
        return new BusinessDay(office.session().clock(), ZoneOffset.UTC);
    }

    private static void listsAreOrderedByTheDatabase(Office office) {
        List<PatientRow> patients =
                all(new PatientPages(office).matching(PatientFilter.ALL, "").sorted(new Sort("BIRTH", true)));
        assertThat(patients)
                .hasSize(12)
                .isSortedAccordingTo((a, b) -> b.birthOn().compareTo(a.birthOn()));
        PageSource<ClaimRow> claims = claims(office).matching(ClaimQuestion.of(ClaimFilter.ALL, ""));
        for (String column : List.of("NUMBER", "PATIENT", "PAYER", "SERVICE", "SUBMITTED", "TOTAL", "STATUS")) {
            assertThat(all(claims.sorted(new Sort(column, false))))
                    .hasSize((int) claims.count())
                    .doesNotHaveDuplicates();
        }
        assertThat(all(claims.sorted(new Sort("TOTAL", true))))
                .isSortedAccordingTo(
                        (a, b) -> Long.compare(b.total().cents(), a.total().cents()));
        assertThat(all(claims.sorted(new Sort("PAYER", false))))
                .extracting(ClaimRow::payer)
                .isSorted();
        PageSource<CheckRow> checks = checks(office).matching(CheckQuestion.of(CheckFilter.ALL, ""));
        for (String column : List.of("PAID_ON", "PAYER", "TRACE", "AMOUNT", "STATUS")) {
            assertThat(all(checks.sorted(new Sort(column, true))))
                    .hasSize((int) checks.count())
                    .doesNotHaveDuplicates();
        }
        assertThat(all(checks.sorted(new Sort("AMOUNT", false))))
                .isNotEmpty()
                .isSortedAccordingTo(
                        (a, b) -> Long.compare(a.amount().cents(), b.amount().cents()));
    }

    private static void everythingIsFound(Office office) {
        OfficeFinder finder = new OfficeFinder(office);
        PatientRow patient =
                all(new PatientPages(office).matching(PatientFilter.ALL, "")).getFirst();
        Hit wanted = new Hit(
                Hit.Kind.PATIENT,
                patient.account(),
                patient.name(),
                patient.account() + "  ·  born " + Formats.date(patient.birthOn()));
        String[] names = patient.name().split("[ ,]+");
        for (String text :
                List.of(names[0], names[1] + " " + names[0], Formats.date(patient.birthOn()), patient.account())) {
            assertThat(finder.find(text, 6)).as(text).contains(wanted);
        }
        ClaimRow claim = all(claims(office).matching(ClaimQuestion.of(ClaimFilter.ALL, "")))
                .getFirst();
        assertThat(finder.find(claim.control(), 6)).extracting(Hit::key).contains(claim.control());
        assertThat(finder.find(claim.control().substring(2), 6))
                .extracting(Hit::key)
                .contains(claim.control());
        CheckRow check = all(checks(office).matching(CheckQuestion.of(CheckFilter.ALL, "")))
                .getFirst();
        assertThat(finder.find(check.trace().toLowerCase(java.util.Locale.ROOT), 6))
                .extracting(Hit::title)
                .contains(check.trace());
        assertThat(finder.find("$" + Formats.amount(check.amount()), 50))
                .extracting(Hit::title)
                .contains(check.trace());
        all(checks(office).matching(CheckQuestion.of(CheckFilter.ALL, ""))).stream()
                .filter(row -> row.amount().cents() % 100 == 0)
                .forEach(row -> assertThat(
                                finder.find(Long.toString(row.amount().cents() / 100), 50))
                        .extracting(Hit::title)
                        .contains(row.trace()));
        assertThat(finder.find("no such name", 6)).isEmpty();
    }

    private static void everythingAboutARowIsRead(Office office) {
        PatientPages patients = new PatientPages(office);
        PatientRow patient = all(patients.matching(PatientFilter.ALL, "")).getFirst();
        Details person = patients.details(patient);
        assertThat(person.title()).isEqualTo(patient.name());
        assertThat(person.parts())
                .extracting(Details.Part::heading)
                .contains("Open now", "Patient", "Statements go to");
        assertThat(person.parts().getFirst().lines().getLast())
                .isEqualTo(new Details.Line("Balance", Formats.amount(patient.total()), true));
        ClaimPages claims = claims(office);
        ClaimRow claim =
                all(claims.matching(ClaimQuestion.of(ClaimFilter.ALL, ""))).getFirst();
        ClaimPage page = claims.page(claim.id());
        assertThat(page.row()).isEqualTo(claim);
        assertThat(page.versions())
                .extracting(VersionRow::words)
                .first()
                .asString()
                .startsWith(claim.control());
        assertThat(page.history().getLast().what().text()).isEqualTo("Made");
        assertThat(claims.document(page.versions().getFirst().id()).groups())
                .extracting(Details.Part::heading)
                .startsWith("Billing provider", "Subscriber", "Patient", "Payer", "Claim");
    }

    private static void whatWaitsIsCounted(Office office) {
        OfficeGlance glance = new OfficeGlance(office);
        long toPost = checks(office)
                .matching(CheckQuestion.of(CheckFilter.TO_POST, ""))
                .count();
        long toFix = claims(office)
                .matching(ClaimQuestion.of(ClaimFilter.TO_FIX, ""))
                .count();
        assertThat(glance.get().counts().get("checks").number()).isEqualTo(toPost);
        assertThat(glance.get().counts().get("claims").number()).isEqualTo(toFix);
        assertThat(glance.get().health().isSound()).isTrue();
        assertThat(glance.get().health().words()).isEqualTo("Books sound · checked 06/26/2026");
        assertThat(glance.prove(Progress.SILENT).isGood()).isTrue();
        office.session().database().transactions().closeForSafety("the check failed: claim rows");
        assertThat(glance.get().health().isSound()).isFalse();
        assertThat(glance.get().health().words()).isEqualTo("Closed for safety");
        assertThat(glance.get().health().detail()).contains("the check failed: claim rows");
    }

    private static <R> List<R> all(PageSource<R> source) {
        List<R> rows = new ArrayList<>();
        while (rows.size() < source.count()) {
            rows.addAll(source.page(rows.size(), 7));
        }
        return rows;
    }

    /// Somebody who thinks better of it.
    private static final class StopAtOnce implements Progress {
        @Override
        public void report(String step, long done, long total) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
