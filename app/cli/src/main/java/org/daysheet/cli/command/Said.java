package org.daysheet.cli.command;

import org.daysheet.edi.x12.Verdict;
import org.jspecify.annotations.Nullable;

/// What a receiver says, as a table shows it.
final class Said {
    private Said() {}

    /// Whether it says yes; empty where it says neither yes nor no.
    static @Nullable Boolean yes(Verdict verdict) {
        return verdict == Verdict.UNKNOWN ? null : verdict == Verdict.ACCEPTED;
    }
}
