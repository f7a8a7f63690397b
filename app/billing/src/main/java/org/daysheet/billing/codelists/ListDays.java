package org.daysheet.billing.codelists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as lists write them, without a formatter: a list of pairs has four million of them.
final class ListDays {
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private ListDays() {}

    /// A day such as 20260401 or 4/1/2026; empty when it is none.
    static Optional<LocalDate> of(String text) {
        if (text.length() == 8 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
        }
        Matcher slashed = SLASHED.matcher(text);
        return slashed.matches()
                ? day(
                        Integer.parseInt(slashed.group(3)),
                        Integer.parseInt(slashed.group(1)),
                        Integer.parseInt(slashed.group(2)))
                : Optional.empty();
    }

    /// Whether the text is empty or a day.
    static boolean isAbsentOrDay(String text) {
        return text.isEmpty() || of(text).isPresent();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1970 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
