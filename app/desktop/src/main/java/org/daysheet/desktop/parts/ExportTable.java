package org.daysheet.desktop.parts;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /// One row of sums below columns of amounts; empty when there is nothing to add up.
    ///
    /// @param summed which columns are added up
    public static List<Cell> sums(List<List<Cell>> rows, List<Boolean> summed) {
        List<Cell> totals = new ArrayList<>();
        for (int column = 0; column < summed.size(); column++) {
            totals.add(summed.get(column) ? sum(rows, column) : Cell.NOTHING);
        }
        boolean hasSums = totals.stream().anyMatch(Cell.Amount.class::isInstance);
        if (hasSums && !(totals.getFirst() instanceof Cell.Amount)) {
            totals.set(0, new Cell.Words(Texts.of("parts.export.total")));
        }
        return hasSums ? totals : List.of();
    }

    private static Cell sum(List<List<Cell>> rows, int column) {
        Money sum = Money.ZERO;
        boolean isAmount = false;
        for (List<Cell> row : rows) {
            if (row.get(column) instanceof Cell.Amount amount) {
                sum = sum.plus(amount.money());
                isAmount = true;
            }
        }
        return isAmount ? new Cell.Amount(sum) : Cell.NOTHING;
    }

    /// The same, saying that these are the first rows of a longer list.
    ///
    /// @param all how many rows the list has
    ExportTable cut(long all) {
        List<String> said = new ArrayList<>(notes);
        said.add(Texts.of("parts.print.cut", Formats.count(rows.size()), Formats.count(all)));
        List<Cell> below = new ArrayList<>(totals);
        if (!below.isEmpty() && below.getFirst() instanceof Cell.Words) {
            below.set(0, new Cell.Words(Texts.of("parts.print.cut-total")));
        }
        return new ExportTable(title, said, columns, rows, below);
    }

    /// What stands in a cell, with its type, so that spreadsheets can compute with it.
    public sealed interface Cell {
        /// Text.
        record Words(String text) implements Cell {}

        /// Money.
        record Amount(Money money) implements Cell {}

        /// A whole number.
        record Count(long number) implements Cell {}

        /// A date.
        record Day(LocalDate date) implements Cell {}

        /// No value.
        Cell NOTHING = new Words("");
    }
}
