package org.daysheet.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.types.work.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables as spreadsheets: title and notes on top, headings frozen, amounts as numbers with two decimals.
public final class XlsxReports {
    private static final String AMOUNT = "#,##0.00";
    private static final int WIDEST = 60;

    private XlsxReports() {}

    /// Writes the tables as a workbook, one sheet each; the stream is not closed.
    public static void write(List<ReportTable> tables, OutputStream target) throws IOException {
        write(tables, Progress.SILENT, target);
    }

    /// The same, saying how far it is; stops when it is asked to.
    public static void write(List<ReportTable> tables, Progress progress, OutputStream target) throws IOException {
        try (Workbook book = new Workbook(target, "Daysheet", null)) {
            for (ReportTable table : tables) {
                sheet(book.newWorksheet(table.name()), table, progress);
            }
        }
    }

    private static void sheet(Worksheet sheet, ReportTable table, Progress progress) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        int line = 1;
        for (String note : table.notes()) {
            sheet.value(line++, 0, note);
        }
        int heading = line + 1;
        headings(sheet, heading, table.columns());
        line = heading + 1;
        RowSteps steps = new RowSteps(progress, table);
        for (Row row : table.rows()) {
            row(sheet, line++, row);
            steps.next();
        }
        sheet.freezePane(0, heading + 1);
        widths(sheet, table);
    }

    private static void headings(Worksheet sheet, int line, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(line, column, columns.get(column));
            sheet.style(line, column)
                    .bold()
                    .fillColor("EDF1F5")
                    .borderStyle("thin")
                    .set();
        }
    }

    private static void row(Worksheet sheet, int line, Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            switch (row.cells().get(column)) {
                case Cell.Words words -> sheet.value(line, column, words.text());
                case Cell.Amount amount -> {
                    sheet.value(line, column, BigDecimal.valueOf(amount.money().cents(), 2));
                    sheet.style(line, column).format(AMOUNT).set();
                }
                case Cell.Count number -> sheet.value(line, column, number.number());
                case Cell.Decimal decimal -> {
                    sheet.value(line, column, BigDecimal.valueOf(decimal.digits(), decimal.places()));
                    sheet.style(line, column).format(AMOUNT).set();
                }
                case Cell.Day day -> {
                    sheet.value(line, column, day.date());
                    sheet.style(line, column).format("yyyy-mm-dd").set();
                }
            }
            if (row.isTotal()) {
                sheet.style(line, column).bold().set();
            }
        }
    }

    private static void widths(Worksheet sheet, ReportTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            int widest = table.columns().get(column).length();
            for (Row row : table.rows()) {
                widest = Math.max(widest, length(row.cells().get(column)));
            }
            sheet.width(column, Math.min(WIDEST, widest + 2));
        }
    }

    private static int length(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text().length();
            case Cell.Amount amount -> amount.money().display().length();
            case Cell.Count number -> Long.toString(number.number()).length();
            case Cell.Decimal decimal ->
                Texts.decimal(decimal.digits(), decimal.places()).length();
            case Cell.Day _ -> 10;
        };
    }
}
