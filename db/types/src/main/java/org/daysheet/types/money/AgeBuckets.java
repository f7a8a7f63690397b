package org.daysheet.types.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daysheet.types.day.DaySpan;

/// How old an open balance is, in the five steps that every paper and figure shows. Which day it ages from is said
/// beside it.
public final class AgeBuckets {
    /// The buckets in words, youngest first.
    public static final List<String> WORDS = List.of("0-30", "31-60", "61-90", "91-120", "121+");

    private AgeBuckets() {}

    /// Place of the bucket of a balance that ages from one day, seen on another; a day to come counts as the youngest.
    public static int of(LocalDate since, LocalDate on) {
        long days = ChronoUnit.DAYS.between(since, on);
        return days <= 30 ? 0 : days <= 60 ? 1 : days <= 90 ? 2 : days <= 120 ? 3 : 4;
    }

    /// The days from which a balance of a bucket ages, seen on a day; those to come are among the youngest.
    ///
    /// @param place of the bucket in [#WORDS]
    public static DaySpan days(int place, LocalDate on) {
        return switch (place) {
            case 0 -> new DaySpan(on.minusDays(30), null);
            case 1 -> new DaySpan(on.minusDays(60), on.minusDays(31));
            case 2 -> new DaySpan(on.minusDays(90), on.minusDays(61));
            case 3 -> new DaySpan(on.minusDays(120), on.minusDays(91));
            case 4 -> new DaySpan(null, on.minusDays(121));
            default -> throw new IllegalArgumentException("no bucket " + place);
        };
    }
}
