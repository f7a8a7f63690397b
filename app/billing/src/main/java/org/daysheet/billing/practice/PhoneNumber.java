package org.daysheet.billing.practice;

import java.util.Optional;

/// A telephone number of this country: ten digits with the area code, with or without the 1 of a long distance before
/// them, and with the signs people put between them.
public final class PhoneNumber {
    private static final String SIGNS = "[0-9 ()./+\u2010-\u2013-]*";
    private static final String NUMBER = "1?[2-9][0-9]{9}";
    private static final int DIGITS = 10;

    private PhoneNumber() {}

    /// The ten digits; empty for a text that is no such number.
    public static Optional<String> digits(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return text.matches(SIGNS) && digits.matches(NUMBER)
                ? Optional.of(digits.substring(digits.length() - DIGITS))
                : Optional.empty();
    }

    /// As it is kept: `608-555-0142`; empty for a text that is no such number.
    public static Optional<String> tidy(String text) {
        return digits(text)
                .map(digits -> digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6));
    }
}
