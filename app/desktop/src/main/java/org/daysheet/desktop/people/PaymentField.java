package org.daysheet.desktop.people;

import org.daysheet.desktop.parts.Texts;

/// A field about money a patient hands over.
public enum PaymentField {
    AMOUNT,
    DAY,
    METHOD,
    REFERENCE,
    LATER;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("people.payment." + name());
    }
}
