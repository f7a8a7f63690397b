package org.daysheet.desktop.claims;

import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.x12.Verdict;

/// What a receiver says, at a glance.
final class Says {
    private Says() {}

    /// @param kind TA1, 999 or 277CA
    static Badge badge(String kind, Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> new Badge(Texts.of("claims.word.yes", kind), Badge.Tone.GOOD);
            case REJECTED -> new Badge(Texts.of("claims.word.no", kind), Badge.Tone.BAD);
            case UNKNOWN -> new Badge(Texts.of("claims.word.undecided", kind), Badge.Tone.CAUTION);
        };
    }
}
