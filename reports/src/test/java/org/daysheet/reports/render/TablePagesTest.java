package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;

/// Any list on paper.
final class TablePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Row TOTAL = new Row(
            List.of(Cell.words("Total"), Cell.words(""), Cell.words(""), Cell.amount(Money.ofCents(1_234_567))), true);

    private static ReportTable tasks(int count) {
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            rows.add(Row.of(
                    Cell.words("Call the payer about claim " + number),
                    Cell.day(DAY.plusDays(number % 28)),
                    Cell.number(1_000L + number),
                    Cell.amount(Money.ofCents(number % 3 == 0 ? 0 : 12_345))));
        }
        rows.add(TOTAL);
        return new ReportTable(
                "Tasks", "Tasks", List.of("To do, found for Rivera"), List.of("What", "Due", "Days", "Amount"), rows);
    }

    private static ReportTable wide(int columns) {
        List<String> titles =
                IntStream.range(0, columns).mapToObj(at -> "Column " + at).toList();
        Row row = new Row(
                IntStream.range(0, columns)
                        .mapToObj(at -> Cell.amount(Money.ofCents(100_000_000 + at)))
                        .toList(),
                false);
        return new ReportTable("Wide", "Wide", List.of(), titles, List.of(row));
    }

    private static byte[] pdf(ReportTable table, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReports.table(table, "Lakeside Family Medicine", DAY, progress, out);
        return out.toByteArray();
    }

    private static String text(PDDocument paper, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(paper);
    }

    @Test
    void aListSaysWhatItIsOfWhomAndHowItWasFiltered() throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf(tasks(2), Progress.SILENT))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(text(paper, 1).lines().map(String::strip).toList())
                    .containsExactly(
                            "Tasks",
                            "Lakeside Family Medicine Printed 03/02/2026",
                            "To do, found for Rivera",
                            "What Due Days Amount",
                            "Call the payer about claim 1 03/03/2026 1,001 123.45",
                            "Call the payer about claim 2 03/04/2026 1,002 123.45",
                            "Total 12,345.67",
                            "Lakeside Family Medicine, Tasks Page 1 of 1");
            assertThat(paper.getPage(0).getRotation()).isZero();
        }
    }

    @Test
    void headingsStandOnEveryPageAndTheTotalOnTheLast() throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf(tasks(200), Progress.SILENT))) {
            int pages = paper.getNumberOfPages();
            assertThat(pages).isBetween(4, 6);
            assertThat(text(paper, pages))
                    .startsWith("What Due Days Amount")
                    .contains("Total 12,345.67", "Page " + pages + " of " + pages);
            assertThat(text(paper, 2)).startsWith("What Due Days Amount").doesNotContain("Total");
        }
    }

    @Test
    void aWideListTakesLandscapePaperAndFiguresStayWhole() throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf(wide(11), Progress.SILENT))) {
            assertThat(paper.getPage(0).getRotation()).isEqualTo(90);
            String text = text(paper, 1);
            for (int at = 0; at < 11; at++) {
                assertThat(text).contains(at < 10 ? "1,000,000.0" + at : "1,000,000." + at);
            }
        }
        assertThatThrownBy(() -> pdf(wide(17), Progress.SILENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyListHasItsHeadings() throws IOException {
        ReportTable none = new ReportTable("Tasks", "Tasks", List.of(), List.of("What", "Due"), List.of());
        try (PDDocument paper = Loader.loadPDF(pdf(none, Progress.SILENT))) {
            assertThat(text(paper, 1)).contains("What", "Due");
        }
    }

    @Test
    void layingOutCanBeStopped() {
        Progress stopped = new Progress() {
            @Override
            public void report(String step, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> pdf(tasks(10), stopped)).isInstanceOf(Cancelled.class);
    }

    @Test
    void wordsShareWhatFiguresLeave() {
        ReportTable table = tasks(1);
        List<TableLine> lines = List.of(new TableLine(List.of("w".repeat(80), "03/03/2026", "1,001", "123.45"), false));
        TableColumns columns = TableColumns.of(table, lines);
        assertThat(columns.figures()).containsExactly(false, false, true, true);
        assertThat(columns.isWide()).isFalse();
        assertThat(columns.widths().stream().mapToInt(Integer::intValue).sum())
                .isBetween(TableColumns.PORTRAIT - 4, TableColumns.PORTRAIT);
    }
}
