package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// A field about a user.
public enum UserField {
    LOGIN,
    DISPLAY,
    ROLE;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("settings.user." + name());
    }
}
