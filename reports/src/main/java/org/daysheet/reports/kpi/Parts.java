package org.daysheet.reports.kpi;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What a figure is made of, the worst first, and how many there are in all: a long list is cut, and says so.
///
/// @param items the worst of them, no more than [#MOST]
/// @param count how many there are
public record Parts(List<Part> items, int count) {
    /// How many are listed. Whoever needs more of them than this needs a report, not a list.
    public static final int MOST = 1000;

    /// Nothing but the numbers themselves.
    static final Parts NONE = new Parts(List.of(), 0);

    public Parts {
        items = List.copyOf(items);
        if (items.size() > count) {
            throw new IllegalArgumentException(items.size() + " of " + count + " parts");
        }
    }

    /// @param named looks up the names of those that are listed
    static <T> Parts worst(List<T> all, Comparator<T> worstFirst, Function<List<T>, List<? extends Part>> named) {
        List<T> listed = all.stream().sorted(worstFirst).limit(MOST).toList();
        return new Parts(List.copyOf(named.apply(listed)), all.size());
    }
}
