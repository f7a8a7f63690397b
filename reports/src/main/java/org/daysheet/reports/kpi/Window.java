package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days a figure looks at, both ends included.
///
/// @param from first day
/// @param to last day, not before the first
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window ends after it starts");
        }
    }

    /// The months that end on this day: 3 months to May 31 are March 1 to May 31.
    public static Window trailing(LocalDate to, int months) {
        return new Window(to.plusDays(1).minusMonths(months), to);
    }

    /// The twelve calendar months of service that lie 4 to 15 months before the month of this day: old enough to have
    /// been answered, young enough to matter.
    public static Window cohort(LocalDate asOf) {
        YearMonth month = YearMonth.from(asOf);
        return new Window(month.minusMonths(15).atDay(1), month.minusMonths(4).atEndOfMonth());
    }

    /// The same days in windows of so many days each, the last one perhaps shorter.
    List<Window> parts(int days) {
        List<Window> parts = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(days)) {
            LocalDate last = day.plusDays(days - 1L);
            parts.add(new Window(day, last.isAfter(to) ? to : last));
        }
        return parts;
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    @Override
    public String toString() {
        return Days.words(from) + " to " + Days.words(to);
    }
}
