package org.daysheet.billing.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daysheet.billing.patients.CoverageGap.Kind;
import org.jspecify.annotations.Nullable;

/// Looks for days on which the coverages of a patient do not fit together. Pure.
final class CoverageGaps {
    private CoverageGaps() {}

    /// By order, then by day.
    ///
    /// @param all every coverage of one patient
    static List<CoverageGap> of(List<Coverage> all, LocalDate today) {
        List<CoverageGap> gaps = new ArrayList<>();
        for (int order = 1; order <= 3; order++) {
            List<Coverage> those = of(all, order);
            between(those, gaps);
            if (order > 1) {
                List<Coverage> front = of(all, order - 1);
                those.forEach(one -> front(one, front, gaps));
            }
        }
        ended(of(all, 1), today, gaps);
        return List.copyOf(gaps);
    }

    private static List<Coverage> of(List<Coverage> all, int order) {
        return all.stream()
                .filter(one -> one.facts().order() == order)
                .sorted(Comparator.comparing(one -> one.facts().period().from()))
                .toList();
    }

    private static void between(List<Coverage> those, List<CoverageGap> gaps) {
        for (int i = 1; i < those.size(); i++) {
            LocalDate ended = those.get(i - 1).facts().period().to();
            LocalDate begins = those.get(i).facts().period().from();
            if (ended != null && ended.plusDays(1).isBefore(begins)) {
                gaps.add(gap(those.get(i), Kind.BETWEEN, ended.plusDays(1), begins.minusDays(1)));
            }
        }
    }

    /// The first days of a coverage on which none of the order before holds.
    private static void front(Coverage one, List<Coverage> front, List<CoverageGap> gaps) {
        Period own = one.facts().period();
        LocalDate day = own.from();
        for (Coverage before : front) {
            Period other = before.facts().period();
            if (other.contains(day)) {
                LocalDate last = other.to();
                if (last == null) {
                    return;
                }
                day = last.plusDays(1);
            }
        }
        LocalDate end = own.to();
        if (end == null || !day.isAfter(end)) {
            gaps.add(gap(one, Kind.NOTHING_IN_FRONT, day, earlier(nextStart(front, day), end)));
        }
    }

    /// The day before one of them begins after a day, null when none does.
    private static @Nullable LocalDate nextStart(List<Coverage> those, LocalDate day) {
        return those.stream()
                .map(one -> one.facts().period().from())
                .filter(start -> start.isAfter(day))
                .min(Comparator.naturalOrder())
                .map(start -> start.minusDays(1))
                .orElse(null);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static void ended(List<Coverage> primaries, LocalDate today, List<CoverageGap> gaps) {
        if (!primaries.isEmpty()) {
            Coverage last = primaries.getLast();
            LocalDate end = last.facts().period().to();
            if (end != null && end.isBefore(today)) {
                gaps.add(gap(last, Kind.ENDED, end.plusDays(1), null));
            }
        }
    }

    private static CoverageGap gap(Coverage one, Kind kind, LocalDate from, @Nullable LocalDate to) {
        return new CoverageGap(one.id(), one.facts().order(), kind, from, to);
    }
}
