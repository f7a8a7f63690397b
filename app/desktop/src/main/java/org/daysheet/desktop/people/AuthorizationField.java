package org.daysheet.desktop.people;

import org.daysheet.desktop.parts.Texts;

/// A field about what a payer allowed, or about its end before its time.
public enum AuthorizationField {
    COVERAGE,
    NUMBER,
    FROM,
    TO,
    VISITS,
    UNITS,
    PROCEDURES,
    NOTE,
    LAST_DAY,
    REASON;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("people.authorization." + name());
    }
}
