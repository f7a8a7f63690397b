package org.daysheet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.reports.Reports.Format;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FreshDatabase.class)
final class ReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @BeforeEach
    void aDayAtThePractice(TestDatabase practice) {
        practice.transactions().write(practice.user(), tx -> {
            LedgerRows rows = new LedgerRows(tx);
            rows.practice("Riverbend");
            long patient = rows.patient("Okafor", "Marian");
            long coverage = rows.coverage(patient, rows.payer("=Acme, Health"), 1);
            long payer = rows.account("INSURANCE_RECEIVABLE", coverage);
            long own = rows.account("PATIENT_RECEIVABLE", patient);
            long charge = rows.charge(patient, DAY.minusDays(3), DAY.minusDays(2), 20_000);
            rows.move(
                    rows.posting("CHARGE", DAY.minusDays(2), null, null),
                    payer,
                    rows.account("REVENUE", null),
                    charge,
                    20_000);
            long check = rows.posting("PAYER_PAYMENT", DAY, null, null);
            rows.move(check, rows.account("CASH", null), payer, charge, 8_800);
            rows.move(check, rows.account("CONTRACTUAL", null), payer, charge, 8_000);
            rows.move(check, own, payer, charge, 2_000);
            return 0;
        });
    }

    private static byte[] bytes(TestDatabase practice, Reports report, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            report.write(practice.transactions(), DAY, format, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    @Test
    void csvHoldsPlainAmountsAndDefusesFormulas(TestDatabase practice) {
        String text = new String(bytes(practice, Reports.AGING, Format.CSV), StandardCharsets.UTF_8);

        assertThat(text.lines())
                .containsExactly(
                        "Class,Owed by,0-30,31-60,61-90,91-120,121+,Not billed,Credits,Net",
                        "Insurance,\"'=Acme, Health\",12.00,0.00,0.00,0.00,0.00,0.00,0.00,12.00",
                        "Patients,Patients,20.00,0.00,0.00,0.00,0.00,0.00,0.00,20.00",
                        ",Total,32.00,0.00,0.00,0.00,0.00,0.00,0.00,32.00");
    }

    @Test
    void theDaySheetHoldsWhatWasPostedThatDayAndHowReceivablesMoved(TestDatabase practice) throws IOException {
        String text = new String(bytes(practice, Reports.DAY_SHEET, Format.CSV), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).endsWith(",Payer payment,,,,0.00,88.00,80.00,0.00,0.00,20.00,88.00");
        assertThat(lines.get(2)).isEqualTo(",Total,,,,0.00,88.00,80.00,0.00,0.00,20.00,88.00");
        try (PDDocument document = Loader.loadPDF(bytes(practice, Reports.DAY_SHEET, Format.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document))
                    .contains("Day sheet of 03/02/2026", "Riverbend", "Payer payment")
                    .containsPattern("A/R before 200.00")
                    .containsPattern("Payments applied -88.00")
                    .containsPattern("A/R now 32.00")
                    .containsPattern("Difference 0.00");
        }
    }

    @Test
    void balancesAddUpToZero(TestDatabase practice) {
        String text = new String(bytes(practice, Reports.BALANCES, Format.CSV), StandardCharsets.UTF_8);

        assertThat(text.lines())
                .containsExactly(
                        "Account,Balance",
                        "Revenue,-200.00",
                        "Insurance receivable,12.00",
                        "Patient receivable,20.00",
                        "Cash,88.00",
                        "Contractual,80.00",
                        "Total,0.00");
    }

    @Test
    void spreadsheetsHoldNumbers(TestDatabase practice, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("balances.xlsx"), bytes(practice, Reports.BALANCES, Format.XLSX));
        String sheet;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }

        assertThat(sheet).contains("<v>-200.00</v>").contains("<v>88.00</v>");
    }

    @Test
    void theKpiSheetPrintsEachFigureWithItsDefinition(TestDatabase practice) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(practice, Reports.KPI, Format.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);

            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Key figures as of 03/02/2026");
            // 32.00 open, 200.00 charged in 90 days
            assertThat(text)
                    .contains("14.40 days", "n/a (n<5)")
                    .contains("(open balances - credit balances) / (gross charges of the window / days of the window)")
                    .contains("($32.00 - $0.00) / ($200.00 / 90)")
                    .contains("A/R roll-forward difference", "Aged A/R, days since service");
        }
    }

    @Test
    void theKeyFiguresAreNumbersWithTheirUnitsAndBringPayersClocksAndRollForward(TestDatabase practice) {
        String text = new String(bytes(practice, Reports.KPI, Format.CSV), StandardCharsets.UTF_8);

        // 32.00 open, of it 12.00 with the payer; 200.00 charged in 90 days, the 88.00 is 44 per cent of it
        assertThat(text)
                .contains("\r\ndays-in-ar,Days in A/R,14.40,days,35 or less,,")
                .contains("\r\ngross-collection,Gross collection rate,44.00,%,steady,,")
                .contains("\r\ndenial-rate,\"Denial rate, claims paid nothing\",,%,")
                .contains(",n/a (n<5),0 denied of 0 sent,")
                .contains("\r\ntakebacks,Takebacks,0,number,")
                .contains("\r\nunapplied,Unapplied money,0.00,$,");
        assertThat(text.lines())
                .containsSubsequence(
                        "Payer by payer as of 03/02/2026",
                        "Owed by,Open,Credits,Net,Charges,Days in A/R,Turnaround (days),Denied (%)",
                        "\"'=Acme, Health\",12.00,0.00,12.00,200.00,5.40,,",
                        "Patients,20.00,0.00,20.00,200.00,9.00,,",
                        "\"Aged A/R as of 03/02/2026, days since service\"",
                        "\"Aged A/R as of 03/02/2026, days since the first claim or statement\"",
                        "\"Aged A/R as of 03/02/2026, days since it became this party's to pay\"",
                        "How A/R came to be what it is on 03/02/2026",
                        "A/R before,0.00",
                        "Charges,200.00",
                        "Payments applied,-88.00",
                        "Contractual adjustments,-80.00",
                        "A/R now,32.00",
                        "Difference,0.00");
    }

    @Test
    void aWorkbookOfKeyFiguresHasASheetForEachTable(TestDatabase practice, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("kpi.xlsx"), bytes(practice, Reports.KPI, Format.XLSX));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String book = new String(
                    zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            String figures = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);

            assertThat(book)
                    .containsSubsequence(
                            "\"Key figures\"",
                            "\"Payers\"",
                            "\"Aged by service\"",
                            "\"Aged by first bill\"",
                            "\"Aged by responsibility\"",
                            "\"Roll-forward\"");
            assertThat(figures).contains("<v>14.40</v>").contains("<v>44.00</v>");
        }
    }

    @Test
    void everyReportCanBeHadInEveryFormat(TestDatabase practice) {
        for (Reports report : Reports.values()) {
            for (Format format : Format.values()) {
                assertThat(bytes(practice, report, format))
                        .as(report + " " + format)
                        .isNotEmpty();
            }
            assertThat(Reports.named(report.key())).contains(report);
        }
        assertThat(Format.ofFile("a.b.XLSX")).contains(Format.XLSX);
        assertThat(Format.ofFile("a.doc")).isEmpty();
        assertThat(Reports.named("nonsense")).isEmpty();
    }
}
