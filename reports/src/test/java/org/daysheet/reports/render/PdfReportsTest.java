package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.CHAIN_HEAD;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;
import static org.daysheet.store.db.Tables.STATEMENT_PRINT;
import static org.daysheet.store.db.Tables.STATEMENT_RUN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.reports.LedgerRows;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.StatementRunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
final class PdfReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /// Who a statement is of.
    private record Household(String address, String practiceAddress, boolean isOnePatient) {
        static final Household USUAL = new Household(
                "48 Larkspur Court\nSpringfield, IL 62711", "1200 Orchard Lane\nSpringfield, IL 62704-1234", false);
        static final Household OF_ONE = new Household(USUAL.address, USUAL.practiceAddress, true);
    }

    private static StatementRunId freeze(TestDatabase practice, int statements, int dueLines) {
        return freeze(practice, statements, dueLines, Household.USUAL);
    }

    /// Freezes statements of one household each, with so many due lines of 32.00 and one pending line of 64.00.
    private static StatementRunId freeze(TestDatabase practice, int statements, int dueLines, Household household) {
        return practice.transactions().write(practice.user(), tx -> {
            LedgerRows rows = new LedgerRows(tx);
            long run = tx.dsl()
                    .insertInto(STATEMENT_RUN)
                    .set(STATEMENT_RUN.CUTOFF_ON, DAY)
                    .set(STATEMENT_RUN.MINIMUM_CENTS, 0L)
                    .set(STATEMENT_RUN.PREPARED_AT, tx.now())
                    .set(STATEMENT_RUN.PREPARED_BY, tx.user().value())
                    .set(STATEMENT_RUN.STATEMENT_COUNT, statements)
                    .set(STATEMENT_RUN.DUE_CENTS, 0L)
                    .returning(STATEMENT_RUN.STATEMENT_RUN_ID)
                    .fetchSingle()
                    .getStatementRunId();
            rows.patient("Okafor", "Marian");
            for (int number = 1; number <= statements; number++) {
                statement(rows, run, number, dueLines, household);
            }
            return new StatementRunId(run);
        });
    }

    private static void statement(LedgerRows rows, long run, int number, int dueLines, Household household) {
        var row = rows.tx().dsl().newRecord(STATEMENT);
        row.setStatementRunId(run);
        row.setGuarantorId(1L);
        row.setStatementNumber(String.format(java.util.Locale.ROOT, "S%06d", number));
        row.setCutoffOn(DAY);
        row.setPracticeName("Riverbend Family Medicine");
        row.setPracticeAddress(household.practiceAddress);
        row.setPracticePhone("(217) 555-0142");
        row.setGuarantorAccount("G2001" + number);
        row.setGuarantorName("Marian Okafor");
        row.setGuarantorAddress(household.address);
        row.setChargedCents(20_000L * dueLines + 6_400);
        row.setInsurancePaidCents(8_800L * dueLines);
        row.setAdjustedCents(8_000L * dueLines);
        row.setPatientPaidCents(0L);
        row.setDueCents(3_200L * dueLines);
        row.setPendingCents(6_400L);
        row.setUnappliedCents(0L);
        row.setAge_0_30Cents(3_200L * dueLines);
        row.setAge_31_60Cents(0L);
        row.setAge_61_90Cents(0L);
        row.setAge_91_120Cents(0L);
        row.setAge_121Cents(0L);
        row.setMessage("Thank you for choosing us.");
        row.insert();
        for (int ordinal = 1; ordinal <= dueLines; ordinal++) {
            boolean isSon = ordinal % 2 == 0 && !household.isOnePatient;
            line(rows, row.getStatementId(), ordinal, isSon, "Wellness visit " + ordinal, 3_200, 0);
        }
        line(rows, row.getStatementId(), dueLines + 1, false, "Injection (J3420)", 0, 6_400);
    }

    private static void line(
            LedgerRows rows, long statement, int ordinal, boolean isSon, String description, long due, long pending) {
        boolean isDue = due > 0;
        rows.tx()
                .dsl()
                .insertInto(STATEMENT_LINE)
                .set(STATEMENT_LINE.STATEMENT_ID, statement)
                .set(STATEMENT_LINE.ORDINAL, ordinal)
                .set(STATEMENT_LINE.LINE_KIND, isDue ? "DUE" : "PENDING")
                .set(STATEMENT_LINE.PATIENT_NAME, isSon ? "Theodore Okafor" : "Marian Okafor")
                .set(STATEMENT_LINE.SERVICE_ON, LocalDate.of(2026, 1, 5))
                .set(STATEMENT_LINE.DESCRIPTION, description)
                .set(
                        STATEMENT_LINE.EXPLANATION,
                        isDue
                                ? "Acme Health Plan paid $88.00. Your plan's deductible: $20.00."
                                : "We billed Acme Health Plan on 01/06/2026 and wait for its answer.")
                .set(STATEMENT_LINE.CHARGED_CENTS, isDue ? 20_000L : 6_400L)
                .set(STATEMENT_LINE.INSURANCE_PAID_CENTS, isDue ? 8_800L : 0L)
                .set(STATEMENT_LINE.ADJUSTED_CENTS, isDue ? 8_000L : 0L)
                .set(STATEMENT_LINE.PATIENT_PAID_CENTS, 0L)
                .set(STATEMENT_LINE.PENDING_CENTS, pending)
                .set(STATEMENT_LINE.DUE_CENTS, due)
                .execute();
    }

    private static byte[] pdf(TestDatabase practice, StatementRunId run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PdfReports.statements(practice.transactions(), run, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(document);
    }

    @Test
    void aStatementSaysWhoOwesWhatAndWhyWithACouponAtItsFoot(TestDatabase practice) throws IOException {
        byte[] pdf = pdf(practice, freeze(practice, 1, 2));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Patient statements, run ");
            String page = text(document, 1, 1);
            assertThat(page)
                    .contains("Riverbend Family Medicine", "Questions? (217) 555-0142", "Marian Okafor")
                    .contains("48 Larkspur Court", "03/02/2026", "S000001", "G20011")
                    .contains("What you owe now", "Wellness visit 1", "Your plan's deductible: $20.00.")
                    .contains("Please pay this amount now", "Thank you for choosing us.")
                    .containsPattern("01/05/2026 Wellness visit 2 200.00 88.00 80.00 0.00 32.00")
                    .containsPattern("Total for these services 64.00")
                    .containsPattern("Amount due \\$64.00")
                    .contains("Please detach and return with your payment", "Amount enclosed", "Page 1 of 1");
            assertThat(page.indexOf("Please pay this amount now"))
                    .isLessThan(page.indexOf("Still with your insurer: no payment needed now"));
            assertThat(page).containsPattern("Waiting for insurers, not asked for 64.00");
        }
    }

    private static List<String> region(PDDocument document, int page, java.awt.geom.Rectangle2D place)
            throws IOException {
        var stripper = new org.apache.pdfbox.text.PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("place", place);
        stripper.extractRegions(document.getPage(page - 1));
        return stripper.getTextForRegion("place")
                .strip()
                .lines()
                .map(String::strip)
                .toList();
    }

    /// What a left window can show, however the folded sheet lies: 0 to 5.375 by 2.04 to 3.625 inches.
    private static final java.awt.geom.Rectangle2D WINDOW = new java.awt.geom.Rectangle2D.Float(0, 147, 387, 111);

    /// Where the coupon says who is paid: under the words "Send your payment to".
    private static final java.awt.geom.Rectangle2D PAYEE = new java.awt.geom.Rectangle2D.Float(36, 696, 312, 60);

    @Test
    void theAddressStandsWhereTheWindowIs(TestDatabase practice) throws IOException {
        byte[] pdf = pdf(practice, freeze(practice, 1, 1));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(region(document, 1, WINDOW))
                    .containsExactly("Marian Okafor", "48 Larkspur Court", "Springfield, IL 62711");
        }
    }

    @Test
    void aLongAddressIsPrintedSmallerAndLosesNoLine(TestDatabase practice) throws IOException {
        Household faraway = new Household(
                "48 Larkspur Court North, The Old Orchard Condominiums, Building 12\nApartment 1704, care of Theodore\n"
                        + "North Springfield Heights, IL 62711-4321",
                "Administration Building, 1200 Orchard Lane, Third Floor, Suite 3400-B\nAttention: Patient Accounts\n"
                        + "Springfield, IL 62704-1234",
                true);

        byte[] pdf = pdf(practice, freeze(practice, 1, 1, faraway));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(region(document, 1, WINDOW))
                    .containsExactly(
                            "Marian Okafor",
                            "48 Larkspur Court North, The Old Orchard Condominiums, Building 12",
                            "Apartment 1704, care of Theodore",
                            "North Springfield Heights, IL 62711-4321");
            assertThat(region(document, 1, PAYEE))
                    .containsExactly(
                            "Riverbend Family Medicine",
                            "Administration Building, 1200 Orchard Lane, Third Floor, Suite 3400-B",
                            "Attention: Patient Accounts",
                            "Springfield, IL 62704-1234");
        }
    }

    @Test
    void linesStandCloserWhereThatKeepsTheCouponOnPageOne(TestDatabase practice) throws IOException {
        byte[] pdf = pdf(practice, freeze(practice, 1, 5, Household.OF_ONE));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document, 1, 1)).contains("Wellness visit 5", "Injection (J3420)", "Amount enclosed");
        }
    }

    @Test
    void aLastPageHoldsMoreThanTheCouponAndSaysWhoseServicesTheyAre(TestDatabase practice) throws IOException {
        byte[] pdf = pdf(practice, freeze(practice, 1, 9, Household.OF_ONE));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1, 1)).contains("Wellness visit 7").doesNotContain("Wellness visit 8");
            assertThat(text(document, 2, 2))
                    .containsSubsequence(
                            "What you owe now",
                            "Marian Okafor",
                            "Wellness visit 8",
                            "Wellness visit 9",
                            "Please pay this amount now",
                            "Injection (J3420)",
                            "Amount enclosed");
        }
    }

    @Test
    void aLongHouseholdRunsOverPagesWithOneCouponAndNoLineLost(TestDatabase practice) throws IOException {
        byte[] pdf = pdf(practice, freeze(practice, 1, 60));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(4, 6);
            String all = text(document, 1, pages);
            for (int visit = 1; visit <= 60; visit++) {
                assertThat(all).containsPattern("Wellness visit " + visit + "\\b");
            }
            assertThat(text(document, 1, 1))
                    .contains("Continued on the next page", "Page 1 of " + pages)
                    .doesNotContain("Amount enclosed");
            assertThat(text(document, 2, 2)).contains("Statement S000001, account G20011", "Service date");
            assertThat(text(document, pages, pages))
                    .contains("Amount enclosed", "$1,920.00", "Page " + pages + " of " + pages)
                    .doesNotContain("Continued on the next page");
        }
    }

    @Test
    void threeHundredStatementsAreOnePaperEachNumberedFromPageOne(TestDatabase practice) throws IOException {
        byte[] pdf = pdf(practice, freeze(practice, 300, 1));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(300);
            assertThat(text(document, 300, 300)).contains("S000300", "Page 1 of 1");
            assertThat(text(document, 201, 201)).contains("S000201", "Page 1 of 1");
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes(TestDatabase practice) {
        StatementRunId run = freeze(practice, 3, 5);

        assertThat(pdf(practice, run)).isEqualTo(pdf(practice, run));
    }

    @Test
    void fiftyPreviewsLeaveNoTrace(TestDatabase practice) {
        StatementRunId run = freeze(practice, 1, 2);
        List<Object> before = trace(practice);

        for (int preview = 0; preview < 50; preview++) {
            assertThat(pdf(practice, run)).isNotEmpty();
        }

        assertThat(trace(practice)).isEqualTo(before);
    }

    private static List<Object> trace(TestDatabase practice) {
        return practice.transactions().read(tx -> {
            List<Object> trace = new ArrayList<>();
            trace.add(tx.dsl().fetchCount(POSTING));
            trace.add(tx.dsl().fetchCount(AUDIT_ENTRY));
            trace.add(tx.dsl().fetchCount(STATEMENT_PRINT));
            trace.add(tx.dsl().selectFrom(ACCOUNT_BALANCE).fetch().intoMaps());
            tx.dsl()
                    .selectFrom(CHAIN_HEAD)
                    .orderBy(CHAIN_HEAD.CHAIN_NAME)
                    .forEach(row -> trace.add(java.util.HexFormat.of().formatHex(row.getMac())));
            return trace;
        });
    }

    @Test
    void anEmptyRunIsNotPrinted(TestDatabase practice) {
        StatementRunId run = freeze(practice, 0, 0);

        assertThatThrownBy(() ->
                        PdfReports.statements(practice.transactions(), run, java.io.OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("statement run " + run + " has no statement to print");
    }
}
