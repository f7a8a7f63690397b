package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// The fields of a rule about what payers want.
public enum RuleField {
    NAME,
    PAYERS,
    STOPS,
    MESSAGE,
    ADVICE,
    FIELD,
    FROM,
    TO,
    PROCEDURES,
    WITH_MODIFIERS,
    WITHOUT_MODIFIERS,
    FREQUENCY,
    TOTAL,
    MEMBER,
    DIAGNOSES,
    PLACES,
    RENDERING,
    AMOUNT,
    SEX,
    AGE,
    SERVICE_FROM,
    SERVICE_TO,
    PRESENT,
    ABSENT,
    FOUND,
    FREE,
    /// The invented cases, as a text of their own.
    INVENTED;

    /// Its words; an underscore marks its letter.
    String label() {
        return Texts.of("settings.rule." + name());
    }
}
