package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.statements.RunTerms;
import org.daysheet.billing.statements.StatementOutput;
import org.daysheet.billing.statements.StatementRow;
import org.daysheet.billing.statements.StatementRun;
import org.daysheet.desktop.account.AccountPages;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.statements.PaperRow;
import org.daysheet.desktop.statements.ProspectRow;
import org.daysheet.desktop.statements.RunQuestion;
import org.daysheet.desktop.statements.RunRow;
import org.daysheet.desktop.statements.StatementPapers;
import org.daysheet.desktop.statements.UnsentSheet;
import org.daysheet.desktop.today.OfficeToday;
import org.daysheet.desktop.today.TodayKind;
import org.daysheet.desktop.today.TodayRow;
import org.daysheet.reports.data.StatementQuery;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.id.TaxId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Statements of a real practice, before they are made and after.
class RealStatementsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T17:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final ZoneId HERE = ZoneId.of("America/New_York");
    private static final RunTerms ALL = RunTerms.of(TODAY, Money.ofCents(500));

    private final BusinessDay day = new BusinessDay(CLOCK, HERE);
    private Office office;
    private GuarantorId household;

    @BeforeEach
    void charge(@TempDir Path folder) {
        PracticeFacts facts = new PracticeFacts(
                "Juniper Street Family Medicine",
                null,
                Npi.ofBase("199955010"),
                new TaxId(TaxId.Kind.EI, "371234567"),
                "207Q00000X",
                MarlowVisits.HOME,
                PostalAddress.NONE,
                new Contact("Billing office", "518-555-0142", ""),
                new Submitter("SUB12345", "Clearwater Exchange", "CLEARWATER", true));
        char[] passphrase = "a long passphrase 7".toCharArray();
        office = Office.create(folder.resolve("practice"), new NewPractice(facts, HERE, false), passphrase, CLOCK)
                .office();
        household = charge(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsLookedAtIsWhatIsFrozenBesidesTheNumber() {
        StatementSheet looked = UnsentSheet.of(office.statements().look(TODAY, household));

        assertThat(looked.totals().due()).isEqualTo(Money.ofCents(21_550));
        assertThat(looked.number()).isEqualTo("Not sent");
        StatementRun run = office.statements().prepare(ALL, Progress.SILENT);
        StatementRow frozen = office.statements().statements(run.id()).getFirst();
        assertThat(looked).isEqualTo(withoutNumber(office, frozen));
    }

    @Test
    void aRunOfSomeNamesLeavesTheOthersToBeAskedForInTheMorning() {
        StatementPapers papers = new StatementPapers(office, day);
        assertThat(papers.preview(among("S", ""))).isEmpty();
        assertThat(papers.preview(among("r", "R")))
                .extracting(ProspectRow::account, ProspectRow::due, ProspectRow::isAsked)
                .containsExactly(tuple("G1", Money.ofCents(21_550), true));
        RunRow some = papers.prepare(among("S", "Z"), Progress.SILENT);
        assertThat(some.among()).isEqualTo("S\u2013Z");
        assertThat(statementsDue())
                .containsExactly(new TodayRow(
                        TodayKind.STATEMENTS,
                        "Ask 1 household for what it owes",
                        "last run 06/26/2026",
                        TODAY,
                        Money.ofCents(21_550),
                        new Link.OfPart("statements", "RUN")));
        assertThat(papers.prepare(among("", ""), Progress.SILENT).among()).isEqualTo("All");
        assertThat(statementsDue()).isEmpty();
    }

    @Test
    void aPaperFromBeforeItWasNotedWhatIsOnItSaysSoAndListsNobody() {
        StatementPapers papers = new StatementPapers(office, day);
        StatementRunId run = office.statements().prepare(ALL, Progress.SILENT).id();
        office.statements().printed(run, new byte[] {1}, new StatementOutput(null, "", null));
        papers.keep(run, null, "again.pdf", new byte[] {1});
        papers.keep(run, null, "", new byte[] {2});

        PaperRow.Held unnoted = new PaperRow.Held(run, null, "Not noted, of the run of 06/26/2026", null);
        PaperRow.Held all =
                new PaperRow.Held(run, null, "Run of 06/26/2026", new PaperRow.Sum(1, Money.ofCents(21_550)));
        assertThat(papers.papers())
                .extracting(PaperRow::how, PaperRow::held)
                .containsExactly(
                        tuple("Printed", all),
                        tuple("Saved again: again.pdf", unnoted),
                        tuple("Printed or saved", unnoted));
        assertThat(papers.held(unnoted).count()).isZero();
        assertThat(papers.held(all).count()).isEqualTo(1);
    }

    @Test
    void anAccountSaysHowOftenItsHouseholdWasAskedAndWhenLast() {
        assertThat(household()).doesNotContain("statement");
        office.statements().prepare(ALL, Progress.SILENT);
        assertThat(household()).endsWith(" \u00b7 1 statement, last 06/26/2026");
        office.statements().prepare(ALL.again(), Progress.SILENT);
        assertThat(household()).endsWith(" \u00b7 2 statements, last 06/26/2026");
    }

    private String household() {
        String account =
                office.patients().household(household).getFirst().facts().accountNumber();
        return new AccountPages(office, day).head(account).household().words();
    }

    private List<TodayRow> statementsDue() {
        return new OfficeToday(office, day)
                .read().rows().stream()
                        .filter(row -> row.kind() == TodayKind.STATEMENTS)
                        .toList();
    }

    private static RunQuestion among(String from, String to) {
        return new RunQuestion(TODAY, Money.ofCents(500), false, from, to);
    }

    private static StatementSheet withoutNumber(Office office, StatementRow frozen) {
        StatementSheet sheet = StatementQuery.sheets(
                        office.session().database().transactions(),
                        List.of(frozen.id().value()))
                .getFirst();
        return new StatementSheet(
                "Not sent",
                sheet.on(),
                sheet.practice(),
                sheet.guarantor(),
                sheet.totals(),
                sheet.ages(),
                sheet.message(),
                sheet.lines());
    }

    /// A visit that the patient pays alone: 200.00 and 15.50.
    private static GuarantorId charge(Office office) {
        MarlowVisits visits = MarlowVisits.in(office);
        PersonName ana = PersonName.of("Rivera", "Ana");
        GuarantorId guarantor = visits.household("G1", ana);
        LocalDate day = LocalDate.of(2026, 5, 4);
        var _ = visits.charged(
                visits.patient(guarantor, "P1", ana),
                day,
                MarlowVisits.line("G0439", day, Money.ofCents(20_000)),
                MarlowVisits.line("J3420", day, Money.ofCents(1_550)));
        return guarantor;
    }
}
