package org.daysheet.desktop.people;

import org.daysheet.desktop.parts.Texts;

/// Who is said to owe a patient's share.
public enum Paying {
    /// The patient.
    SELF,
    /// A guarantor who is known already.
    KNOWN,
    /// A guarantor who is entered now.
    NEW;

    /// Its words in the box.
    String words() {
        return Texts.of("people.pays." + name());
    }
}
