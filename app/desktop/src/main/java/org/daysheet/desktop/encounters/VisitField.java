package org.daysheet.desktop.encounters;

import org.daysheet.desktop.parts.Texts;

/// A field about a visit as a whole.
public enum VisitField {
    PATIENT,
    DAY,
    PROVIDER,
    PLACE,
    SELF_PAY,
    REFERRING,
    FACILITY,
    AUTHORIZATION,
    NOTE,
    ACCIDENT,
    ACCIDENT_DAY,
    ACCIDENT_STATE,
    ONSET,
    ADMITTED;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("encounters.field." + name());
    }

    /// Whether it stands among the rarer ones.
    boolean isRare() {
        return ordinal() >= SELF_PAY.ordinal();
    }
}
