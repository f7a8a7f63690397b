package org.daysheet.desktop.encounters;

import org.daysheet.desktop.parts.Texts;

/// Which visits the list shows, by whether they were charged and whether a claim was made.
public enum EncounterFilter {
    ALL,
    OPEN,
    CLOSED,
    UNCLAIMED;

    /// Its words on the button.
    public String words() {
        return Texts.of("encounters.filter." + name());
    }
}
