package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// The fields of an invented claim that a rule is tried on.
public enum CaseField {
    TITLE,
    SPEAKS,
    PAYER,
    FREQUENCY,
    MEMBER,
    SERVICE,
    SEX,
    AGE,
    RENDERING,
    DIAGNOSES,
    ELEMENTS,
    LINES;

    /// Its words; an underscore marks its letter.
    String label() {
        return Texts.of("settings.case." + name());
    }
}
