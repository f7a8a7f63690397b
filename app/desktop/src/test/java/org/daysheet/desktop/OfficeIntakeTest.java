package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.SentDesk;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.foreign.ForeignClaims;
import org.daysheet.desktop.intake.IntakeResult;
import org.daysheet.desktop.intake.OfficeIntake;
import org.daysheet.desktop.intake.TakenFileRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a practice says of files that were dropped on its window.
class OfficeIntakeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T17:00:00Z"), ZoneOffset.UTC);
    private static final String ERA =
            "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260201*1200*^"
                    + "*00501*000000001*0*P*:~GS*HP*PAYER*PRACTICE*20260201*1200*1*X*005010X221A1~ST*835*0001~"
                    + "BPR*I*95.5*C*ACH************20260227~TRN*1*EFT7*ACME1~N1*PR*Acme Health Plan~N1*PE*PRACTICE*XX*1234567893~"
                    + "LX*1~CLP*OLD-77*1*95.5*95.5*0*12*ICN1~SVC*HC:G0439*95.5*95.5~DTM*472*20260220~SE*10*0001~GE*1*1~"
                    + "IEA*1*000000001~";

    @Test
    void everyFileSaysWhatItWasAndWhatToDo(@TempDir Path folder) throws IOException {
        Path drop = Files.createDirectory(folder.resolve("drop"));
        Files.writeString(drop.resolve("a.835"), ERA);
        Files.writeString(drop.resolve("b.835"), ERA);
        Files.writeString(drop.resolve("c.pdf"), "%PDF-1.4\n%");
        Files.writeString(drop.resolve("d.csv"), "payer_code,payer_name,filing_indicator\nACME1,Acme Health Plan,\n");
        try (Office office = practice(folder)) {
            IntakeResult result = new OfficeIntake(office).take(List.of(drop), Progress.SILENT);

            assertThat(result.isGood()).isFalse();
            assertThat(result.told()).isEqualTo("1 of 4 files were taken. Nothing is posted yet.");
            assertThat(result.files())
                    .extracting(
                            TakenFileRow::name,
                            TakenFileRow::kind,
                            row -> row.outcome().text(),
                            row -> row.link() != null)
                    .containsExactly(
                            tuple("a.835", "Payments of a payer (835)", "Taken, look at it", true),
                            tuple("b.835", "Payments of a payer (835)", "Taken before", false),
                            tuple("c.pdf", "PDF", "Refused", false),
                            tuple("d.csv", "Table of payers", "Refused", false));
            TakenFileRow era = result.files().getFirst();
            assertThat(era.facts()).isEqualTo("1 check over 95.50 \u00b7 0 of 1 claim matched");
            assertThat(era.advice())
                    .isEqualTo("Claims that were not matched are held until somebody says which they are.");
            assertThat(era.link())
                    .isEqualTo(new Link.OfCheck(office.remittances()
                            .list(RemittanceStatus.TAKEN)
                            .getFirst()
                            .id()));
            assertThat(result.files().getLast().findings().getFirst()).startsWith("Line 2, column filing_indicator: ");
        }
    }

    @Test
    void claimsOfAnotherProgramAreNotTakenAndCanBeLookedAt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("other.837"), ForeignClaims.FILE);
        try (Office office = practice(folder)) {
            IntakeResult result = new OfficeIntake(office).take(List.of(file), Progress.SILENT);

            assertThat(result.files())
                    .containsExactly(new TakenFileRow(
                            "other.837",
                            "Claims (837P)",
                            new Badge("Not taken", Badge.Tone.CAUTION),
                            "nothing of it was kept",
                            List.of(),
                            "Claims are made here and not taken in. Look into the file to see what it holds,"
                                    + " and what a claim of ours has no room for.",
                            null,
                            file));
        }
    }

    @Test
    void aCheckThatWasSentAgainUnderAnotherNumberIsARepeat(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a.835"), ERA);
        Path again = Files.writeString(folder.resolve("b.835"), ERA.replace("000000001", "000000002"));
        try (Office office = practice(folder)) {
            IntakeResult result = new OfficeIntake(office).take(List.of(first, again), Progress.SILENT);

            assertThat(result.files())
                    .extracting(row -> row.outcome().text())
                    .containsExactly("Taken, look at it", "Repeat");
            TakenFileRow repeat = result.files().getLast();
            assertThat(repeat.advice())
                    .isEqualTo("The check came before, in another file. Nothing of it is posted again:"
                            + " compare, and set it aside.");
            assertThat(repeat.link())
                    .isEqualTo(new Link.OfCheck(office.remittances()
                            .list(RemittanceStatus.REPEAT)
                            .getFirst()
                            .id()));
        }
    }

    @Test
    void answersAboutClaimsOfOthersAreNotCountedAsOursAndGiveNoAdviceToCorrectThem(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("a.277"), Strangers.FILE);
        try (Office office = practice(folder)) {
            TakenFileRow row = new OfficeIntake(office)
                    .take(List.of(file), Progress.SILENT)
                    .files()
                    .getFirst();

            assertThat(row.facts()).isEqualTo("0 accepted \u00b7 0 rejected \u00b7 2 not ours");
            assertThat(row.advice()).isEmpty();
            assertThat(row.link()).isNull();
            SentDesk sent = new ClaimPages(office, new BusinessDay(CLOCK, ZoneOffset.UTC), folder).sent();
            assertThat(sent.unmatched(false).page(0, 9))
                    .extracting(sent::about)
                    .containsOnly(
                            "JONHSON, MARIA \u00b7 service 02/20/2026 \u00b7 215.50 \u00b7 answered by CLEARWATER")
                    .hasSize(2);
        }
    }

    @Test
    void aStopKeepsWhatWasTakenAndSaysSo(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("a.835"), ERA);
        try (Office office = practice(folder)) {
            IntakeResult result = new OfficeIntake(office).take(List.of(one, one), new StopsAfterOne());

            assertThat(result.told()).isEqualTo("Stopped: 1 of 2 files were taken and stay.");
            assertThat(office.remittances().list()).hasSize(1);
        }
    }

    @Test
    void filtersAreKeptWithThePractice(@TempDir Path folder) {
        try (Office office = practice(folder)) {
            OfficeFilters filters = new OfficeFilters(office);
            assertThat(filters.filters("claims")).isEmpty();
            SavedFilter one = new SavedFilter("Rivera, denied", List.of("DENIED", "rivera"));
            SavedFilter other = new SavedFilter("To fix", List.of("TO_FIX", ""));
            filters.keep("claims", List.of(one, other));
            assertThat(filters.filters("claims")).containsExactly(one, other);
            filters.keep("claims", List.of(other));
            assertThat(filters.filters("claims")).containsExactly(other);
            assertThat(filters.filters("tasks")).isEmpty();
        }
    }

    private static Office practice(Path folder) {
        NewPractice practice = NewPractice.parse(
                "Juniper Street Family Medicine", "1234567893", "123456789", ZoneId.of("America/New_York"));
        return Office.create(folder.resolve("practice"), practice, "a long passphrase 7".toCharArray(), CLOCK)
                .office();
    }

    /// Somebody who stops when the first file is there.
    private static final class StopsAfterOne implements Progress {
        private boolean isSecond;

        @Override
        public void report(String step, long done, long total) {
            isSecond = isSecond || (total == 2 && done == 1);
        }

        @Override
        public boolean isCancelled() {
            return isSecond;
        }
    }
}
