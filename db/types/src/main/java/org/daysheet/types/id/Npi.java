package org.daysheet.types.id;

import java.util.Optional;

/// National Provider Identifier: ten digits whose last one is a Luhn check digit over the number prefixed with 80840.
///
/// @param value the ten digits
public record Npi(String value) {
    private static final int PREFIX_SUM = 24;

    public Npi {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an NPI");
        }
    }

    public static Optional<Npi> parse(String text) {
        String trimmed = text.strip();
        return isValid(trimmed) ? Optional.of(new Npi(trimmed)) : Optional.empty();
    }

    /// Whether the text is ten digits with the right check digit.
    public static boolean isValid(String text) {
        if (text.length() != 10 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        return (PREFIX_SUM + luhnSum(text)) % 10 == 0;
    }

    /// The NPI made of nine digits and their check digit.
    public static Npi ofBase(String nineDigits) {
        int sum = PREFIX_SUM + luhnSum(nineDigits + "0");
        return new Npi(nineDigits + (10 - sum % 10) % 10);
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            boolean doubled = (digits.length() - i) % 2 == 0;
            int value = doubled ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
