package org.daysheet.edi.inspect;

import org.daysheet.edi.x12.Place;

/// The wrapper of an interchange (ISA).
///
/// @param control ISA13 as written
/// @param sender ISA06 without padding
/// @param receiver ISA08 without padding
/// @param usage ISA15: P or T
/// @param place where the ISA stands
public record InterchangeFacts(String control, String sender, String receiver, String usage, Place place) {}
