package org.daysheet.desktop.claims;

import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;

/// One fact of a claim in two of its sendings, side by side.
///
/// @param part which part of the claim
/// @param field which fact
/// @param before what the one says, empty for nothing
/// @param after what the other says, empty for nothing
public record CompareRow(String part, String field, String before, String after) {
    /// Whether both say the same.
    public boolean isSame() {
        return before.equals(after);
    }

    /// How they differ, in words.
    public Badge mark() {
        if (isSame()) {
            return new Badge(Texts.of("claims.compare.same"), Badge.Tone.QUIET);
        }
        if (before.isEmpty()) {
            return new Badge(Texts.of("claims.compare.added"), Badge.Tone.GOOD);
        }
        return after.isEmpty()
                ? new Badge(Texts.of("claims.compare.gone"), Badge.Tone.BAD)
                : new Badge(Texts.of("claims.compare.changed"), Badge.Tone.CAUTION);
    }
}
