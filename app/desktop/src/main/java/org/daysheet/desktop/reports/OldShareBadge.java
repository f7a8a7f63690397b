package org.daysheet.desktop.reports;

import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.OldShare;
import org.jspecify.annotations.Nullable;

/// Says how much of what is open is older than 120 days, and whether to do something about it.
final class OldShareBadge {
    private OldShareBadge() {}

    /// Null when nothing is open.
    static @Nullable Badge of(OldShare share) {
        return switch (share.level()) {
            case NONE -> null;
            case GOOD -> badge("reports.old.GOOD", share, Badge.Tone.GOOD);
            case WATCH -> badge("reports.old.WATCH", share, Badge.Tone.CAUTION);
            case ACT -> badge("reports.old.ACT", share, Badge.Tone.BAD);
        };
    }

    private static Badge badge(String key, OldShare share, Badge.Tone tone) {
        return new Badge(Texts.of(key, share.reading().display()), tone);
    }
}
