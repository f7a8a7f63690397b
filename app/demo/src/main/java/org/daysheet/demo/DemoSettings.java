package org.daysheet.demo;

import java.time.LocalDate;

/// How large a demo practice is and how far back it goes. The same settings make the same practice.
///
/// @param patients how many patients, at least one
/// @param months how many months of history, at least one
/// @param seed start of every chance
/// @param lastDay the day on which somebody opens it
public record DemoSettings(int patients, int months, long seed, LocalDate lastDay) {
    /// The longest history.
    public static final int MOST_MONTHS = 120;

    public DemoSettings {
        if (patients < 1 || months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("a demo has at least one patient and between 1 and 120 months");
        }
    }

    /// Twelve months of a solo practice.
    public static DemoSettings soloPractice(LocalDate lastDay) {
        return new DemoSettings(500, 12, 1, lastDay);
    }

    /// The first day of the history.
    public LocalDate firstDay() {
        return lastDay.minusMonths(months).plusDays(1);
    }
}
