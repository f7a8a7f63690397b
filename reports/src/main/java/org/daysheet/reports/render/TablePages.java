package org.daysheet.reports.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.types.work.Progress;

/// Lays any list out: headings again on every page, totals below, landscape when it is wide.
final class TablePages {
    /// How many columns a list on paper may have.
    static final int MOST_COLUMNS = 16;

    private TablePages() {}

    /// @param practiceName stands below the title
    /// @param on the day it is printed
    static JasperPrint of(ReportTable table, String practiceName, LocalDate on, Progress progress) {
        int columns = table.columns().size();
        if (columns > MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    table.title() + " has " + columns + " columns, paper has room for " + MOST_COLUMNS);
        }
        List<TableLine> lines = table.rows().stream().map(TablePages::line).toList();
        TableColumns layout = TableColumns.of(table, lines);
        Template template = Template.named(layout.isWide() ? "table-wide" : "table");
        place(template.report(), layout);
        Map<String, Object> values = new HashMap<>();
        values.put("practiceName", practiceName);
        values.put("title", table.title());
        values.put("subtitle", String.join("\n", table.notes()));
        values.put("printed", "Printed " + Texts.day(on));
        values.put("head", new ArrayList<>(table.columns()));
        return template.fill(values, TableLine.class, lines, progress);
    }

    private static TableLine line(Row row) {
        return new TableLine(
                row.cells().stream().map(cell -> text(cell, row.isTotal())).toList(), row.isTotal());
    }

    /// Zero is left blank, as on the screen; a total of zero is said.
    private static String text(Cell cell, boolean isTotal) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Amount amount -> amount.money().isZero() && !isTotal ? "" : Texts.amount(amount.money());
            case Cell.Count number -> Texts.count(number.number());
            case Cell.Decimal decimal -> Texts.decimal(decimal.digits(), decimal.places());
            case Cell.Day day -> Texts.day(day.date());
        };
    }

    private static void place(JasperReport report, TableColumns layout) {
        for (JRElement element : report.getColumnHeader().getElements()) {
            if (element instanceof JRFrame frame) {
                place(frame.getElements(), layout);
            }
        }
        place(report.getDetailSection().getBands()[0].getElements(), layout);
    }

    private static void place(JRElement[] elements, TableColumns layout) {
        int column = 0;
        int left = 0;
        for (JRElement element : elements) {
            if (element instanceof JRTextField field && column < layout.widths().size()) {
                int width = layout.widths().get(column);
                field.setX(left + TableColumns.GAP / 2);
                field.setWidth(Math.max(1, width - TableColumns.GAP));
                if (layout.figures().get(column)) {
                    field.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
                    field.setTextAdjust(TextAdjustEnum.SCALE_FONT);
                }
                left += width;
                column++;
            }
        }
    }
}
