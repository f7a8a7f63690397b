package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// A field about the practice.
public enum PracticeField {
    NAME,
    LAST,
    FIRST,
    NPI,
    TAX_ID,
    TAXONOMY,
    CLIA,
    MAMMOGRAPHY,
    MAMMOGRAPHY_FOR,
    STREET,
    MORE,
    CITY,
    STATE,
    ZIP,
    PAY_STREET,
    PAY_MORE,
    PAY_CITY,
    PAY_STATE,
    PAY_ZIP,
    CONTACT,
    PHONE,
    EMAIL,
    CROSSOVER_DAYS;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("settings.practice." + name());
    }
}
