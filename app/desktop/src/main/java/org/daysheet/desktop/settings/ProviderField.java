package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// A field about a provider.
public enum ProviderField {
    ROLE,
    ORGANIZATION,
    LAST,
    FIRST,
    MIDDLE,
    NPI,
    TAXONOMY,
    STREET,
    MORE,
    CITY,
    STATE,
    ZIP;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("settings.provider." + name());
    }
}
