package org.daysheet.desktop.today;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What waits today.
///
/// @param rows the most pressing first; of a kind with very many, the first ones
/// @param totals how much there is of each kind in all
/// @param tasksDue tasks to be done whose day has come, those among them that stand with another kind too
public record TodayPage(List<TodayRow> rows, Map<TodayKind, Waiting> totals, int tasksDue) {
    public TodayPage {
        rows = List.copyOf(rows);
        totals = Map.copyOf(totals);
    }

    /// What waits where no task is due.
    public TodayPage(List<TodayRow> rows, Map<TodayKind, Waiting> totals) {
        this(rows, totals, 0);
    }

    /// Nothing waits.
    public static final TodayPage NOTHING = new TodayPage(List.of(), Map.of());

    /// This with what was read besides, the kinds in their order.
    public TodayPage plus(TodayPage more) {
        Map<TodayKind, Waiting> all = new EnumMap<>(TodayKind.class);
        all.putAll(totals);
        more.totals.forEach((kind, waiting) -> all.merge(kind, waiting, Waiting::plus));
        return new TodayPage(
                Stream.concat(rows.stream(), more.rows.stream())
                        .sorted(Comparator.comparing(TodayRow::kind))
                        .toList(),
                all,
                tasksDue + more.tasksDue);
    }

    /// How many things wait in all, and the money at stake in them.
    public Waiting total() {
        return totals.values().stream().reduce(Waiting.NOTHING, Waiting::plus);
    }
}
