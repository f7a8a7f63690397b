package org.daysheet.desktop.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day the quick way: `t` today, `+7` and `-3` days from today, `m` and `h` the first and last day of the
/// month, `y` and `r` of the year, `w` and `k` of the week, `4` the fourth of this month, `1104` November 4 of this
/// year, `110426` with a year, and dates written with slashes or as 2026-11-04.
public final class DayWords {
    private static final Pattern SHIFT = Pattern.compile("([+-])(\\d{1,4})");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,8}");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{6}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
    private static final int CENTURY = 2000;
    private static final int DAYS_OF_WEEK = 7;

    private DayWords() {}

    /// The day that was meant, empty when the text says none.
    public static Optional<LocalDate> read(String text, LocalDate today) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        try {
            return word(typed, today)
                    .or(() -> shifted(typed, today))
                    .or(() -> digits(typed, today))
                    .or(() -> written(typed, today));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// As [#read] for a day that is past, as a birth date: a year of two digits is the last one that ended so.
    public static Optional<LocalDate> readBirth(String text, LocalDate today) {
        boolean isShort = SHORT_YEAR.matcher(text.strip()).matches();
        return read(text, today).map(day -> isShort && day.isAfter(today) ? day.minusYears(100) : day);
    }

    private static Optional<LocalDate> word(String typed, LocalDate today) {
        LocalDate sunday = today.minusDays(today.getDayOfWeek().getValue() % DAYS_OF_WEEK);
        return switch (typed) {
            case "t" -> Optional.of(today);
            case "+" -> Optional.of(today.plusDays(1));
            case "-" -> Optional.of(today.minusDays(1));
            case "m" -> Optional.of(today.withDayOfMonth(1));
            case "h" -> Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
            case "y" -> Optional.of(today.withDayOfYear(1));
            case "r" -> Optional.of(today.with(TemporalAdjusters.lastDayOfYear()));
            case "w" -> Optional.of(sunday);
            case "k" -> Optional.of(sunday.plusDays(DAYS_OF_WEEK - 1));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> shifted(String typed, LocalDate today) {
        Matcher shift = SHIFT.matcher(typed);
        if (!shift.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(shift.group(2));
        return Optional.of(today.plusDays(shift.group(1).equals("-") ? -days : days));
    }

    private static Optional<LocalDate> digits(String typed, LocalDate today) {
        if (!DIGITS.matcher(typed).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(typed);
        return switch (typed.length()) {
            case 1, 2 -> Optional.of(today.withDayOfMonth(number));
            case 3, 4 -> Optional.of(LocalDate.of(today.getYear(), number / 100, number % 100));
            case 6 -> Optional.of(LocalDate.of(CENTURY + number % 100, number / 10_000, number / 100 % 100));
            case 8 -> Optional.of(LocalDate.of(number % 10_000, number / 1_000_000, number / 10_000 % 100));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> written(String typed, LocalDate today) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher slashes = SLASHES.matcher(typed);
        if (!slashes.matches()) {
            return Optional.empty();
        }
        String year = slashes.group(3);
        int of = year == null
                ? today.getYear()
                : year.length() == 2 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
        return Optional.of(LocalDate.of(of, number(slashes, 1), number(slashes, 2)));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
