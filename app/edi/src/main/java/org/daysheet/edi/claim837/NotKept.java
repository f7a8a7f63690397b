package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Place;

/// Something of an 837P that a claim of ours has no room for.
///
/// @param name loop and segment, or element, such as `2010AA PER` or `2010AA N407`
/// @param place where the segment stands the first time
/// @param text the segment as it was read, its elements apart by `*`; cut where it is very long
public record NotKept(String name, Place place, String text) {}
