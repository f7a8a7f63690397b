package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.desktop.parts.Texts;

/// What can be done with many claims at once, looked at before it is done.
public enum BulkAct {
    CHECK,
    HOLD,
    RELEASE,
    REOPEN,
    CLOSE,
    BYPASS,
    SEND,
    PRINT,
    PRINT_SENT,
    /// Only to undo: what was made a draft again stands where it stood.
    UNDO_REOPEN,
    /// Only to undo: what was mended last is as it was.
    UNDO_FIX;

    /// Those that somebody chooses; the others come of undoing.
    static List<BulkAct> offered() {
        return List.of(CHECK, HOLD, RELEASE, REOPEN, CLOSE, BYPASS, SEND, PRINT, PRINT_SENT);
    }

    /// Its words on the button that chooses it.
    public String words() {
        return Texts.of("claims.bulk.act." + name());
    }

    /// Its words on the button that does it.
    String button(int claims) {
        return Texts.of("claims.bulk.now." + name(), claims);
    }

    /// What it does, and whether that can be undone.
    String told() {
        return Texts.of("claims.bulk.told." + name());
    }

    /// Whether it is to be said why.
    boolean isWithReason() {
        return this == HOLD || this == CLOSE || this == BYPASS;
    }

    /// Whether claims are printed on forms.
    boolean isOnForms() {
        return this == PRINT || this == PRINT_SENT;
    }

    /// Whether it can end by itself on a day.
    boolean isWithDay() {
        return this == HOLD;
    }
}
