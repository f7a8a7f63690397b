package org.daysheet.desktop.reports;

import java.util.List;
import org.daysheet.desktop.links.Link;
import org.jspecify.annotations.Nullable;

/// A line of the journal of a day.
///
/// @param cells in order of the columns
/// @param link the claim, check or account it belongs to, null when it sums up others or belongs to none
public record DayRow(List<String> cells, @Nullable Link link) {
    public DayRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return cells.get(column);
    }
}
