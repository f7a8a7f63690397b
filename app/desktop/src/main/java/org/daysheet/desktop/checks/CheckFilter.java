package org.daysheet.desktop.checks;

import org.daysheet.desktop.parts.Texts;

/// Which checks the list shows.
public enum CheckFilter {
    TO_POST,
    NEEDS_LOOK,
    POSTED,
    ALL;

    /// Its words on the button.
    public String words() {
        return Texts.of("checks.filter." + name());
    }
}
