package org.daysheet.desktop.money;

import org.daysheet.desktop.parts.Texts;

/// Which payments the list shows.
public enum PaidFilter {
    /// Those of the last ninety days.
    RECENT,
    /// Those something is left of.
    LEFT,
    ALL;

    /// How many days are recent.
    public static final int RECENT_DAYS = 90;

    /// Its words on the button.
    public String words() {
        return Texts.of("money.paid.filter." + name());
    }
}
