package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.ReceivableClass;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// Tables of figures that are longer than a page.
final class KpiPagesTest {
    private static final String HEADINGS = "Owed by 0-30 31-60 61-90 91-120 121+ Not billed Credits Net";

    @Test
    void everyPageOfATableBeginsWithItsHeadings() throws IOException {
        List<AgedRow> rows = new ArrayList<>(
                IntStream.rangeClosed(1, 100).mapToObj(n -> row("Payer " + n)).toList());
        rows.add(row(AgedReceivables.PATIENTS));
        AgedReceivables aged = new AgedReceivables(LocalDate.of(2026, 3, 2), AgingClock.SERVICE, null, rows, Map.of());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfReports.aging(aged, "Riverbend Family Medicine", pdf);

        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                assertThat(lines(document, page))
                        .as("page " + page)
                        .containsOnlyOnce("Aged A/R, days since service", HEADINGS);
            }
            assertThat(lines(document, 2).getFirst()).isEqualTo("Aged A/R, days since service");
        }
    }

    private static AgedRow row(String owner) {
        return new AgedRow(
                owner.equals(AgedReceivables.PATIENTS) ? ReceivableClass.PATIENTS : ReceivableClass.INSURANCE,
                owner,
                Collections.nCopies(5, Money.ofCents(1_000)),
                Money.ZERO,
                Money.ZERO);
    }

    private static List<String> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).lines().map(String::strip).toList();
    }
}
