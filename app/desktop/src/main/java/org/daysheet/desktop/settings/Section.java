package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// The parts of the settings.
public enum Section {
    PRACTICE,
    PROVIDERS,
    PAYERS,
    PRICES,
    USERS,
    NOTES,
    RULES,
    SENDING,
    LISTS,
    LOOKS;

    /// Its words on the button.
    public String words() {
        return Texts.of("settings.section." + name());
    }

    /// Other words people look for it by.
    String also() {
        return Texts.of("settings.also." + name());
    }
}
