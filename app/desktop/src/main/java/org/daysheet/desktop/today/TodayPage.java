package org.daysheet.desktop.today;

import java.util.List;
import java.util.Map;

/// What waits today.
///
/// @param rows the most pressing first; of a kind with very many, the first ones
/// @param counts how many there are of each kind in all
public record TodayPage(List<TodayRow> rows, Map<TodayKind, Integer> counts) {
    public TodayPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /// How many things wait in all.
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
