package org.daysheet.edi.x12;

import java.util.regex.Pattern;

/// A postal address (N3, N4). Texts are empty where absent.
///
/// @param line1 street
/// @param line2 more of the street
/// @param city city
/// @param state two letters in the US and Canada
/// @param zip five or nine digits in the US, no dash
/// @param country ISO two letters, empty for the US
/// @param subdivision a part of a country that is neither the US nor Canada (N407), up to three characters
public record Address(
        String line1, String line2, String city, String state, String zip, String country, String subdivision) {
    private static final Pattern BOX =
            Pattern.compile("\\b(P\\.? ?O\\.? ?BOX|POST OFFICE BOX|LOCK ?BOX)\\b", Pattern.CASE_INSENSITIVE);

    /// No address known.
    public static final Address NONE = new Address("", "", "", "", "", "");

    /// A document that was frozen before parts of countries were told names none.
    public Address {
        subdivision = subdivision == null ? "" : subdivision;
    }

    /// One of which no part of a foreign country is told.
    public Address(String line1, String line2, String city, String state, String zip, String country) {
        this(line1, line2, city, state, zip, country, "");
    }

    /// Whether a line names a box at a post office instead of a street, in letters of any size.
    public static boolean isBox(String line) {
        return BOX.matcher(line).find();
    }

    public boolean isNone() {
        return line1.isEmpty() && city.isEmpty() && zip.isEmpty();
    }
}
