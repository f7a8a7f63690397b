package org.daysheet.reports.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.types.work.Progress;

/// Tables as comma-separated text: UTF-8, one line of headings, amounts as plain decimals, dates as ISO.
public final class CsvReports {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvReports() {}

    /// Writes the tables; the stream is flushed, not closed. Of several tables each after the first stands under an
    /// empty line and a line with its title.
    public static void write(List<ReportTable> tables, OutputStream target) throws IOException {
        write(tables, Progress.SILENT, target);
    }

    /// The same, saying how far it is; stops when it is asked to.
    public static void write(List<ReportTable> tables, Progress progress, OutputStream target) throws IOException {
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        for (int number = 0; number < tables.size(); number++) {
            ReportTable table = tables.get(number);
            if (number > 0) {
                csv.writeRecord("");
                csv.writeRecord(table.title());
            }
            csv.writeRecord(table.columns());
            RowSteps steps = new RowSteps(progress, table);
            for (Row row : table.rows()) {
                csv.writeRecord(texts(row));
                steps.next();
            }
        }
        csv.flush();
        text.flush();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(CsvReports::text).toList();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> guarded(words.text());
            case Cell.Amount amount -> amount.money().plain();
            case Cell.Count number -> Long.toString(number.number());
            case Cell.Decimal decimal -> Texts.decimal(decimal.digits(), decimal.places());
            case Cell.Day day -> day.date().toString();
        };
    }

    /// A text a spreadsheet would run as a formula is made plain by an apostrophe.
    static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
