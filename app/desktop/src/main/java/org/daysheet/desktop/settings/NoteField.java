package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// A field about a short code for notes.
public enum NoteField {
    CODE,
    TEXT;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("settings.note." + name());
    }
}
