package org.daysheet.desktop.statements;

import org.daysheet.desktop.parts.Texts;

/// The lists under what was sent.
public enum SentList {
    RUNS,
    LETTERS,
    PAPERS;

    /// Its words on the button.
    String words() {
        return Texts.of("statements.list." + name());
    }

    /// Other words people look for it by.
    String also() {
        return Texts.of("statements.also." + name());
    }
}
