package org.daysheet.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.DENIAL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.reports.Reports.Format;
import org.daysheet.reports.data.DenialSheet;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Denials by reason, on paper and as a table, and the claims behind one.
@ExtendWith(FreshDatabase.class)
final class DenialSheetTest {
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

    private final List<Long> claims = new ArrayList<>();

    @BeforeEach
    void denials(TestDatabase practice) {
        practice.transactions().write(practice.user(), tx -> {
            LedgerRows rows = new LedgerRows(tx);
            rows.practice("Riverbend");
            long patient = rows.patient("Okafor", "Marian");
            long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
            for (int i = 0; i < 2; i++) {
                claims.add(rows.claim(rows.charge(patient, APRIL_1, APRIL_1, 20_000), coverage));
            }
            denial(rows, 0, "197", "AUTHORIZATION", 10_000, "OPEN", APRIL_1);
            denial(rows, 1, "197", "AUTHORIZATION", 5_000, "OVERTURNED", JUNE_30);
            denial(rows, 1, "16", "INFORMATION", 20_000, "OPEN", JUNE_30);
            denial(rows, 1, "16", "INFORMATION", 90_000, "WITHDRAWN", JUNE_30);
            denial(rows, 1, "18", "DUPLICATE", 90_000, "OPEN", APRIL_1.minusDays(1));
            return 0;
        });
    }

    private void denial(
            LedgerRows rows, int claim, String carc, String category, long cents, String status, LocalDate on) {
        RemitRows remits = new RemitRows(rows);
        long answer = remits.answer("4", on, cents, 0);
        remits.denial(claims.get(claim), answer, remits.line(answer, cents, 0), "CO", carc, cents);
        rows.tx()
                .dsl()
                .update(DENIAL)
                .set(DENIAL.CATEGORY, category)
                .set(DENIAL.STATUS, status)
                .set(DENIAL.OPENED_ON, on)
                .where(DENIAL.REMIT_CLAIM_ID.eq(answer))
                .execute();
    }

    private static byte[] bytes(TestDatabase practice, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Reports.DENIALS.write(practice.transactions(), JUNE_30, format, bytes);
        return bytes.toByteArray();
    }

    @Test
    void reasonsComeByMoneyAndWhatWasWithdrawnDoesNotCount(TestDatabase practice) {
        assertThat(DenialSheet.of(practice.transactions(), JUNE_30).reasons())
                .containsExactly(
                        new DenialSheet.Reason("CO", "16", "Missing information", 1, Money.ofCents(20_000)),
                        new DenialSheet.Reason("CO", "197", "Authorization", 2, Money.ofCents(15_000)));
        assertThat(DenialSheet.claims(practice.transactions(), JUNE_30, "CO", "197"))
                .containsExactly(claims.getLast(), claims.getFirst());
    }

    @Test
    void theTableSaysWhatReasonsAreTogether(TestDatabase practice) throws IOException {
        // 200.00 of 350.00 is 57.14 per cent
        assertThat(new String(bytes(practice, Format.CSV), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Reason,About,Denials,Denied,Together (%)",
                        "CO-16,Missing information,1,200.00,57.14",
                        "CO-197,Authorization,2,150.00,100.00",
                        "Total,,3,350.00,");
    }

    @Test
    void thePaperHasABarAndALineForEachReason(TestDatabase practice) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(practice, Format.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document))
                    .contains("Denials by reason as of 06/30/2026", "Riverbend")
                    .containsPattern("CO-16 \\$200.00 57.1%")
                    .containsPattern("CO-16 +Missing information 1 200.00 57.1%")
                    .containsPattern("Total 3 350.00");
        }
    }
}
