package org.daysheet.desktop.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.reports.data.DayEntry;
import org.daysheet.reports.data.DaySheet;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.reports.data.Tables;
import org.jspecify.annotations.Nullable;

/// Makes the table of a day something a screen can show.
final class DayPages {
    private DayPages() {}

    static DayPage of(DaySheet sheet) {
        ReportTable table = Tables.daySheet(sheet);
        List<DayRow> rows = new ArrayList<>();
        List<String> totals = List.of();
        for (Row row : table.rows()) {
            List<String> cells = row.cells().stream().map(DayPages::text).toList();
            if (row.isTotal()) {
                totals = cells;
            } else {
                rows.add(new DayRow(cells, link(sheet.entries().get(rows.size()).about())));
            }
        }
        return new DayPage(sheet.on(), table.notes(), table.columns(), figures(table), rows, totals);
    }

    /// The nearest thing a screen can show: the claim, else the check, else the patient.
    private static @Nullable Link link(DayEntry.About about) {
        if (about.claim() != null) {
            return new Link.OfClaim(about.claim());
        }
        if (about.check() != null) {
            return new Link.OfCheck(about.check());
        }
        return about.patient() == null ? null : new Link.OfPatient(about.patient());
    }

    private static List<Boolean> figures(ReportTable table) {
        List<Boolean> figures = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            figures.add(table.rows().stream()
                    .anyMatch(row -> row.cells().get(at) instanceof Cell.Amount
                            || row.cells().get(at) instanceof Cell.Count
                            || row.cells().get(at) instanceof Cell.Decimal));
        }
        return figures;
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> Formats.amountOrBlank(amount.money());
            case Cell.Count count -> Formats.count(count.number());
            case Cell.Decimal decimal ->
                BigDecimal.valueOf(decimal.digits(), decimal.places()).toPlainString();
            case Cell.Day day -> Formats.date(day.date());
            case Cell.Words words -> words.text();
        };
    }
}
