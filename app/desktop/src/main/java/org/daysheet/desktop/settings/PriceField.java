package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// A field about a price from a day on.
public enum PriceField {
    SCHEDULE,
    CODE,
    MODIFIER,
    NAME,
    FROM,
    AMOUNT,
    PAYER;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("settings.price." + name());
    }
}
