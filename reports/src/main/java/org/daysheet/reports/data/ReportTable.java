package org.daysheet.reports.data;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;

/// A table for spreadsheets and text files.
///
/// @param name what a sheet of a workbook is called
/// @param title what it shows
/// @param notes how to read it: dates, definitions
/// @param columns headings
/// @param rows each as long as the headings
public record ReportTable(String name, String title, List<String> notes, List<String> columns, List<Row> rows) {
    public ReportTable {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + title + " has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /// Whether nothing stands in a column: only zeros and blanks, also in sums.
    public boolean isEmpty(int column) {
        return rows.stream().map(row -> row.cells().get(column)).allMatch(cell -> switch (cell) {
            case Cell.Words words -> words.text().isBlank();
            case Cell.Amount amount -> amount.money().isZero();
            case Cell.Count _, Cell.Decimal _, Cell.Day _ -> false;
        });
    }

    /// One row.
    ///
    /// @param cells in order of the columns
    /// @param isTotal whether it sums up rows above
    public record Row(List<Cell> cells, boolean isTotal) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }
    }

    /// What stands in a cell, with its type, so that spreadsheets can compute with it.
    public sealed interface Cell {
        /// Text.
        record Words(String text) implements Cell {}

        /// Money.
        record Amount(Money money) implements Cell {}

        /// A whole number.
        record Count(long number) implements Cell {}

        /// A number with so many decimal places: 3954 with 2 reads 39.54.
        record Decimal(long digits, int places) implements Cell {}

        /// A date.
        record Day(LocalDate date) implements Cell {}

        static Cell words(String text) {
            return new Words(text);
        }

        static Cell amount(Money money) {
            return new Amount(money);
        }

        static Cell number(long number) {
            return new Count(number);
        }

        static Cell decimal(long digits, int places) {
            return new Decimal(digits, places);
        }

        static Cell day(LocalDate date) {
            return new Day(date);
        }
    }
}
