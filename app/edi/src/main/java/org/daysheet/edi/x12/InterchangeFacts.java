package org.daysheet.edi.x12;

/// The wrapper of an interchange (ISA). Texts are empty where a group or set stands outside any interchange.
///
/// @param control ISA13 as written
/// @param sender ISA06 without padding
/// @param receiver ISA08 without padding
/// @param usage ISA15: P or T
/// @param place where the ISA stands, or what stands outside any
public record InterchangeFacts(String control, String sender, String receiver, String usage, Place place) {
    /// Of what stands outside any interchange.
    public static final InterchangeFacts NAMELESS = new InterchangeFacts("", "", "", "", Place.START);
}
