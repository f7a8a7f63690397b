package org.daysheet.edi.x12;

/// A postal address (N3, N4). Texts are empty where absent.
///
/// @param line1 street
/// @param line2 more of the street
/// @param city city
/// @param state two letters in the US and Canada
/// @param zip five or nine digits in the US, no dash
/// @param country ISO two letters, empty for the US
public record Address(String line1, String line2, String city, String state, String zip, String country) {
    /// No address known.
    public static final Address NONE = new Address("", "", "", "", "", "");

    public boolean isNone() {
        return line1.isEmpty() && city.isEmpty() && zip.isEmpty();
    }
}
