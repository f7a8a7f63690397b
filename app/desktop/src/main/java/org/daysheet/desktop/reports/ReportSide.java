package org.daysheet.desktop.reports;

import org.daysheet.desktop.parts.Texts;

/// A side of the report screen.
public enum ReportSide {
    FIGURES,
    AGING,
    DENIALS,
    DAY;

    /// Its words on the button.
    public String words() {
        return Texts.of("reports.side." + name());
    }

    /// Other words people look for it by.
    String also() {
        return Texts.of("reports.also." + name());
    }
}
