package org.daysheet.types.money;

import java.util.Optional;

/// Reads and writes decimals as cents without passing through floating point.
final class DecimalText {
    private DecimalText() {}

    static Optional<Long> cents(String text, int longest) {
        String body = text.strip();
        boolean negative = body.startsWith("-");
        if (negative || body.startsWith("+")) {
            body = body.substring(1);
        }
        if (body.isEmpty() || body.length() > longest) {
            return Optional.empty();
        }
        int point = body.indexOf('.');
        String whole = point < 0 ? body : body.substring(0, point);
        String fraction = point < 0 ? "" : stripZeros(body.substring(point + 1));
        if (fraction.length() > 2 || (whole.isEmpty() && point == body.length() - 1)) {
            return Optional.empty();
        }
        if (!digits(whole) || !digits(fraction)) {
            return Optional.empty();
        }
        return value(whole, fraction).map(cents -> negative ? -cents : cents);
    }

    static String shortest(long cents) {
        long whole = Math.abs(cents / 100);
        long rest = Math.abs(cents % 100);
        StringBuilder text = new StringBuilder(cents < 0 ? "-" : "");
        if (whole != 0 || rest == 0) {
            text.append(whole);
        }
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
        return text.toString();
    }

    private static Optional<Long> value(String whole, String fraction) {
        try {
            long dollars = whole.isEmpty() ? 0 : Long.parseLong(whole);
            long rest = fraction.isEmpty() ? 0 : Long.parseLong(fraction) * (fraction.length() == 1 ? 10 : 1);
            return Optional.of(Math.addExact(Math.multiplyExact(dollars, 100L), rest));
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    private static String stripZeros(String fraction) {
        int end = fraction.length();
        while (end > 0 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        return fraction.substring(0, end);
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
