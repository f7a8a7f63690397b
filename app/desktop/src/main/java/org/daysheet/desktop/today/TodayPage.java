package org.daysheet.desktop.today;

import java.util.List;
import java.util.Map;

/// What waits today.
///
/// @param rows the most pressing first; of a kind with very many, the first ones
/// @param totals how much there is of each kind in all
public record TodayPage(List<TodayRow> rows, Map<TodayKind, Waiting> totals) {
    public TodayPage {
        rows = List.copyOf(rows);
        totals = Map.copyOf(totals);
    }

    /// How many things wait in all, and the money at stake in them.
    public Waiting total() {
        return totals.values().stream().reduce(Waiting.NOTHING, Waiting::plus);
    }
}
