package org.daysheet.billing.exchange;

import java.util.List;
import java.util.Map;

/// A table read from a file.
///
/// @param columns place of each column by its tidy name
/// @param rows cells of each row with its line in the file
record CsvTable(Map<String, Integer> columns, List<Line> rows) {
    CsvTable {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A row as it stands in the file.
    ///
    /// @param number line in the file, from 1
    /// @param cells its cells
    record Line(long number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }
}
