package org.daysheet.desktop.claims;

import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;

/// Something the check before sending found, or a receiver did not like.
///
/// @param weight what it means for the claim
/// @param message what is wrong
/// @param advice what to do
/// @param field which field of the claim, in words
/// @param place where it is mended
/// @param link the very field there
public record FindingRow(Weight weight, String message, String advice, String field, FieldPlace place, Link link) {
    /// What a finding means for the claim.
    public enum Weight {
        /// The claim is not sent like this.
        STOPS,
        /// Somebody should look at it.
        WARNS,
        /// A receiver sent the claim back for it.
        SENT_BACK
    }

    /// What it means for the claim.
    public Badge severity() {
        return switch (weight) {
            case STOPS -> new Badge(Texts.of("claims.finding.stops"), Badge.Tone.BAD);
            case WARNS -> new Badge(Texts.of("claims.finding.warns"), Badge.Tone.CAUTION);
            case SENT_BACK -> new Badge(Texts.of("claims.finding.sent-back"), Badge.Tone.BAD);
        };
    }
}
