package org.daysheet.billing.patients;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A birth date as somebody types it into a search: `1/31/1950`, `01-31-1950`, `1/31/50`, `01311950`, `0131 50` or
/// `1950-01-31`.
final class TypedDate {
    private static final Pattern AMERICAN = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    private TypedDate() {}

    /// The days that may be meant: with a year of two digits one of each century in which it is past; none when the
    /// text is no date.
    static List<LocalDate> read(String text, LocalDate today) {
        String typed = text.strip();
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3)).toList();
        }
        return Stream.of(AMERICAN.matcher(typed), DIGITS.matcher(typed.replace(" ", "")))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> american(found, day -> !day.isAfter(today)))
                .orElse(List.of());
    }

    private static List<LocalDate> american(Matcher found, Predicate<LocalDate> isPast) {
        String year = found.group(3);
        return year.length() == 4
                ? date(year, found.group(1), found.group(2)).toList()
                : Stream.of("20", "19")
                        .flatMap(century -> date(century + year, found.group(1), found.group(2)))
                        .filter(isPast)
                        .toList();
    }

    private static Stream<LocalDate> date(String year, String month, String day) {
        try {
            return Stream.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Stream.empty();
        }
    }
}
