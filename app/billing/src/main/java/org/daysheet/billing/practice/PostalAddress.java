package org.daysheet.billing.practice;

import org.daysheet.edi.x12.Address;

/// A postal address in the US; parts that are not known are empty.
///
/// @param line1 street
/// @param line2 more of the street
/// @param city city
/// @param state two letters
/// @param zip five or nine digits, without a dash
public record PostalAddress(String line1, String line2, String city, String state, String zip) {
    /// No address known.
    public static final PostalAddress NONE = new PostalAddress("", "", "", "", "");

    public PostalAddress {
        line1 = line1.strip();
        line2 = line2.strip();
        city = city.strip();
        state = state.strip();
        zip = zip.strip().replace("-", "");
    }

    /// Whether a text has the shape of a state: two letters.
    public static boolean isState(String text) {
        return text.matches("[A-Za-z]{2}");
    }

    /// Whether a text has the shape of a ZIP code: five or nine digits.
    public static boolean isZip(String text) {
        return text.matches("[0-9]{5}(-?[0-9]{4})?");
    }

    /// Whether a text has the shape of a ZIP code with all nine digits, as claims ask for a practice's own.
    public static boolean isFullZip(String text) {
        return text.matches("[0-9]{5}-?[0-9]{4}");
    }

    /// Whether a street is a post office box, which claims refuse as the address of a practice.
    public static boolean isBox(String street) {
        return Address.isBox(street);
    }

    public boolean isNone() {
        return line1.isEmpty() && city.isEmpty() && zip.isEmpty();
    }
}
