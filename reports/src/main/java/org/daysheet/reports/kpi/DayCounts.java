package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How often each number of days occurred.
public final class DayCounts {
    private final NavigableMap<Long, Long> counts = new TreeMap<>();

    /// Counts one or more spans of the same length.
    public DayCounts add(LocalDate from, LocalDate to, long times) {
        counts.merge(ChronoUnit.DAYS.between(from, to), times, Long::sum);
        return this;
    }

    long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long total() {
        return counts.entrySet().stream()
                .mapToLong(entry -> Math.multiplyExact(entry.getKey(), entry.getValue()))
                .sum();
    }

    long longerThan(long days) {
        return counts.tailMap(days, false).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /// The span at this place when all are put in order, from 0.
    long at(long place) {
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (place < seen) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no span at " + place);
    }
}
