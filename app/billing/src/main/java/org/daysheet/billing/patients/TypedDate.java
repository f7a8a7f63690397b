package org.daysheet.billing.patients;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as somebody types it into a search: `1/31/1950`, `01-31-1950` or `1950-01-31`.
final class TypedDate {
    private static final Pattern AMERICAN = Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    private TypedDate() {}

    /// The date; empty when the text is none.
    static Optional<LocalDate> read(String text) {
        Matcher american = AMERICAN.matcher(text.strip());
        if (american.matches()) {
            return date(american.group(3), american.group(1), american.group(2));
        }
        Matcher iso = ISO.matcher(text.strip());
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
