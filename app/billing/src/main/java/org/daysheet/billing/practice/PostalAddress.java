package org.daysheet.billing.practice;

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

    public boolean isNone() {
        return line1.isEmpty() && city.isEmpty() && zip.isEmpty();
    }
}
