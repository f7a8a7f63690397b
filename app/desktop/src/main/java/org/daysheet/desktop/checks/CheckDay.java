package org.daysheet.desktop.checks;

import org.daysheet.desktop.parts.Texts;

/// The days of a check by which the list is narrowed.
public enum CheckDay {
    PAID,
    TAKEN;

    /// What the day is called.
    public String words() {
        return Texts.of("checks.day." + name());
    }
}
