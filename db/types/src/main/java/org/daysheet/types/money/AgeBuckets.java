package org.daysheet.types.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

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
}
