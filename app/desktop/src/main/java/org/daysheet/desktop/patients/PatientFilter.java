package org.daysheet.desktop.patients;

import org.daysheet.desktop.parts.Texts;

/// Which patients the list shows.
public enum PatientFilter {
    ALL,
    OWES,
    CREDIT,
    UNINSURED;

    /// Its words on the button.
    public String words() {
        return Texts.of("patients.filter." + name());
    }
}
