package org.daysheet.desktop.claims;

import org.daysheet.desktop.parts.Texts;

/// What the panel of a claim shows of it.
public enum ClaimSide {
    FINDINGS,
    DOCUMENT,
    HISTORY,
    MONEY,
    PAPER,
    /// What proves that it was sent in time.
    PROOF,
    COMPARE;

    /// Its words on the button.
    public String words() {
        return Texts.of("claims.side." + name());
    }
}
