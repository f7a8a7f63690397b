package org.daysheet.desktop.parts;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;

/// Everything a list shows, to be written to a file.
///
/// @param title what the list is
/// @param notes how it was filtered and when
/// @param columns headings, as they stand on the screen
/// @param rows every row of the filter, not only those that were looked at
/// @param totals one row of sums below; empty when nothing can be summed
public record ExportTable(
        String title, List<String> notes, List<String> columns, List<List<Cell>> rows, List<Cell> totals) {
    public ExportTable {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /// What stands in a cell, with its type, so that spreadsheets can compute with it.
    public sealed interface Cell {
        /// Text.
        record Words(String text) implements Cell {}

        /// Money.
        record Amount(Money money) implements Cell {}

        /// A date.
        record Day(LocalDate date) implements Cell {}

        /// No value.
        Cell NOTHING = new Words("");
    }
}
