package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Map;
import org.daysheet.desktop.paging.Sort;
import org.jspecify.annotations.Nullable;

/// How somebody wants to see a table. Columns go by their keys, so that it outlives other words above them.
///
/// @param columns those to show, in order; empty for all as delivered
/// @param widths in points, of the columns somebody drew wider or narrower
/// @param order what the list goes by, null for its own order
public record TableChoice(
        List<String> columns,
        Map<String, Integer> widths,
        @Nullable Sort order) {
    /// Nothing was chosen.
    public static final TableChoice NONE = new TableChoice(List.of(), Map.of(), null);

    public TableChoice {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
    }
}
