package org.daysheet.billing.scrubber;

import org.daysheet.types.id.EncounterId;

/// What was mended at a claim because the check offered it.
///
/// @param id key
/// @param place where
/// @param fix what was done
/// @param before the text that was changed, as it was
/// @param after the same as it became
public record Mended(long id, Place place, ScrubFix fix, String before, String after) {
    /// Where something is mended.
    ///
    /// @param visit the visit, also where it is the practice or the place of the visit that is mended
    /// @param line place of the line in the visit from 1, 0 when it is about all of it
    /// @param procedure of the line; empty for the whole visit, and where it was mended before this was kept
    public record Place(EncounterId visit, int line, String procedure) {}
}
