package org.daysheet.billing.statements;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.practice.PhoneNumber;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;

/// How addresses and numbers are written on a letter.
final class Letter {
    private Letter() {}

    /// Up to four lines: street, more of it, city with state and ZIP code, and the country when that is another.
    static String address(PostalAddress address) {
        List<String> lines = new ArrayList<>();
        add(lines, address.line1());
        add(lines, address.line2());
        add(lines, address.place());
        add(lines, address.countryName());
        return String.join("\n", lines);
    }

    /// Whether a letter would arrive: a street, and a place that the mail can find.
    static boolean isMailable(PostalAddress address) {
        boolean hasPlace = !address.city().isEmpty()
                && (address.isAbroad() || !address.state().isEmpty());
        return !address.line1().isEmpty() && (hasPlace || !address.zip().isEmpty());
    }

    /// Where payments are sent.
    static PostalAddress payTo(PracticeFacts practice) {
        return practice.payTo().isNone() ? practice.address() : practice.payTo();
    }

    /// Ten digits as people write them; anything else as entered.
    static String phone(String phone) {
        return PhoneNumber.digits(phone)
                .map(digits -> "(" + digits.substring(0, 3) + ") " + digits.substring(3, 6) + "-" + digits.substring(6))
                .orElse(phone.strip());
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }
}
