package org.daysheet.desktop.claims;

import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;

/// Something the check before sending found.
///
/// @param isStopping whether it keeps the claim back
/// @param message what is wrong
/// @param advice what to do
/// @param field which field of the claim, in words
/// @param place where it is mended
/// @param link the very field there
public record FindingRow(boolean isStopping, String message, String advice, String field, FieldPlace place, Link link) {
    /// What it means for the claim.
    public Badge severity() {
        return isStopping
                ? new Badge(Texts.of("claims.finding.stops"), Badge.Tone.BAD)
                : new Badge(Texts.of("claims.finding.warns"), Badge.Tone.CAUTION);
    }
}
