package org.daysheet.types.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Claim adjustment reason code (835 TR3 CAS02, code source 139): why money was adjusted. Any code of the right shape
/// can be read and kept; whether the list has it says [#isListed(String)].
///
/// @param value one to five capitals or digits
public record Carc(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,5}");

    /// The list grows by a few numbers a year and stood a little over 300 in 2026. Numbers that may still come are
    /// taken for listed, so that a payer's new code does not hold every claim until the next release.
    private static final int LAST_NUMBER = 399;

    private static final int MOST_DIGITS = 3;

    public Carc {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed Carc");
        }
    }

    /// Reads the code in any case, surrounding blanks ignored; empty when the shape is wrong.
    public static Optional<Carc> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new Carc(tidy)) : Optional.empty();
    }

    /// Whether the published list has the code, in force or not: a number, or the letter of one of its series and a
    /// number.
    public static boolean isListed(String code) {
        int last = code.isEmpty() ? 0 : last(code.charAt(0));
        int from = last == LAST_NUMBER ? 0 : 1;
        if (last == 0 || code.length() == from || code.length() > from + MOST_DIGITS) {
            return false;
        }
        int number = 0;
        for (int i = from; i < code.length(); i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            number = number * 10 + digit;
        }
        boolean isPadded = code.charAt(from) == '0' && code.length() > from + 1;
        return !isPadded && number <= last && (number > 0 || code.charAt(0) == 'A');
    }

    /// The last number of the series that begins with a character; zero when there is no such series.
    private static int last(char first) {
        return switch (first) {
            case 'A' -> 8;
            case 'B', 'D' -> 23;
            case 'P' -> 39;
            case 'W' -> 9;
            case 'Y' -> 3;
            default -> first >= '1' && first <= '9' ? LAST_NUMBER : 0;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
