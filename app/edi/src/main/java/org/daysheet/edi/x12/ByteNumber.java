package org.daysheet.edi.x12;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Reads numbers and dates straight from bytes.
final class ByteNumber {
    /// What {@link #cents} answers when the bytes are not an amount.
    static final long NOT_MONEY = Long.MIN_VALUE;

    /// Ten billion dollars: nothing a practice sees is larger, and sums of such amounts stay far from overflow.
    private static final long LARGEST_CENTS = 1_000_000_000_000L;

    private static final int DATE_SLOTS = 512;

    private final int[] dateKeys = new int[DATE_SLOTS];
    private final @Nullable LocalDate[] dates = new LocalDate[DATE_SLOTS];

    /// Cents of a decimal with at most two significant decimals, or {@link #NOT_MONEY}.
    static long cents(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative || (at < to && bytes[at] == '+')) {
            at++;
        }
        long value = 0;
        int digits = 0;
        while (at < to && isDigit(bytes[at])) {
            value = value * 10 + (bytes[at++] - '0');
            digits++;
            if (value > LARGEST_CENTS) {
                return NOT_MONEY;
            }
        }
        value *= 100;
        if (at < to && bytes[at] == '.') {
            at++;
            for (int place = 10; at < to && isDigit(bytes[at]); place /= 10) {
                if (place == 0 && bytes[at] != '0') {
                    return NOT_MONEY;
                }
                value += (long) (bytes[at++] - '0') * place;
                digits++;
            }
        }
        if (at != to || digits == 0 || value > LARGEST_CENTS) {
            return NOT_MONEY;
        }
        return negative ? -value : value;
    }

    /// A non-negative whole number of at most nine digits, or -1.
    static int whole(byte[] bytes, int from, int to) {
        if (from >= to || to - from > 9) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(bytes[i])) {
                return -1;
            }
            value = value * 10 + (bytes[i] - '0');
        }
        return value;
    }

    /// A date written CCYYMMDD, or null when it is not one.
    @Nullable
    LocalDate date(byte[] bytes, int from, int to) {
        if (to - from != 8) {
            return null;
        }
        int number = whole(bytes, from, to);
        if (number < 0) {
            return null;
        }
        int slot = (number ^ (number >>> 9)) & (DATE_SLOTS - 1);
        LocalDate kept = dates[slot];
        if (kept != null && dateKeys[slot] == number) {
            return kept;
        }
        LocalDate date = date(number / 10_000, number / 100 % 100, number % 100);
        if (date != null) {
            dateKeys[slot] = number;
            dates[slot] = date;
        }
        return date;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1800 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
