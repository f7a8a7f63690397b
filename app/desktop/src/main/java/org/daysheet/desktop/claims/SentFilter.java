package org.daysheet.desktop.claims;

import org.daysheet.desktop.parts.Texts;

/// Which files that were sent are listed.
public enum SentFilter {
    ALL,
    /// Nobody has read them yet, as far as is known.
    SILENT,
    /// Something of them was sent back.
    REJECTED,
    /// A receiver read them, and nothing was sent back.
    ACCEPTED;

    /// Its words on the button.
    public String words() {
        return Texts.of("claims.sent-filter." + name());
    }
}
