package org.daysheet.desktop.claims;

import org.daysheet.desktop.parts.Texts;

/// The days of a claim by which the list is narrowed.
public enum ClaimDay {
    SERVICE,
    SENT;

    /// What the day is called.
    public String words() {
        return Texts.of("claims.day." + name());
    }
}
