package org.daysheet.desktop.claims;

import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Something the check before sending found, or a receiver did not like.
///
/// @param weight what it means for the claim
/// @param message what is wrong
/// @param advice what to do
/// @param field which field of the claim, in words
/// @param place where it is mended
/// @param link the very field there
/// @param fix what the program can do about it at once, null when a person has to
public record FindingRow(
        Weight weight,
        String message,
        String advice,
        String field,
        FieldPlace place,
        Link link,
        @Nullable Fix fix) {
    /// What the program can do about a finding.
    ///
    /// @param finding the finding as it was found
    /// @param words what would be done
    public record Fix(ScrubFinding finding, String words) {}

    /// One that a person has to do something about.
    public FindingRow(Weight weight, String message, String advice, String field, FieldPlace place, Link link) {
        this(weight, message, advice, field, place, link, null);
    }

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
