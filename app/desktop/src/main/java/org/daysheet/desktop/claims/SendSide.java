package org.daysheet.desktop.claims;

import org.daysheet.desktop.parts.Texts;

/// What the panel about sending shows.
public enum SendSide {
    /// What is to be sent.
    NOW,
    /// Files that were sent, with what was said of them.
    PAST,
    /// Answers that match nothing.
    UNMATCHED;

    /// Its words on the button.
    public String words() {
        return Texts.of("claims.send.side." + name());
    }
}
