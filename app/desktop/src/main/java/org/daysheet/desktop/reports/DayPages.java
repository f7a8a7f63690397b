package org.daysheet.desktop.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    private static final int ALWAYS = 3;
    /// What a narrow window can do without.
    private static final Set<String> LESS = Set.of("Claim", "Reference", "Other", "Moved");

    private DayPages() {}

    static DayPage of(DaySheet sheet) {
        ReportTable table = Tables.daySheet(sheet);
        List<Integer> shown = shown(table);
        List<DayRow> rows = new ArrayList<>();
        List<String> totals = List.of();
        for (Row row : table.rows()) {
            List<String> cells =
                    shown.stream().map(row.cells()::get).map(DayPages::text).toList();
            if (row.isTotal()) {
                totals = cells;
            } else {
                rows.add(new DayRow(cells, link(sheet.entries().get(rows.size()).about())));
            }
        }
        List<DayColumn> columns =
                shown.stream().map(column -> column(table, column)).toList();
        return new DayPage(sheet.on(), table.notes(), columns, rows, totals);
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

    /// Columns with something in them; number, entry and patient stand on every day.
    private static List<Integer> shown(ReportTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> column < ALWAYS || !table.isEmpty(column))
                .boxed()
                .toList();
    }

    private static DayColumn column(ReportTable table, int column) {
        String heading = table.columns().get(column);
        boolean isFigure = table.rows().stream()
                .map(row -> row.cells().get(column))
                .anyMatch(cell ->
                        cell instanceof Cell.Amount || cell instanceof Cell.Count || cell instanceof Cell.Decimal);
        return new DayColumn(heading, isFigure, LESS.contains(heading));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> Formats.amountOrBlank(amount.money());
            case Cell.Count number -> Long.toString(number.number()); // the name of an entry, as on paper
            case Cell.Decimal decimal ->
                BigDecimal.valueOf(decimal.digits(), decimal.places()).toPlainString();
            case Cell.Day day -> Formats.date(day.date());
            case Cell.Words words -> words.text();
        };
    }
}
