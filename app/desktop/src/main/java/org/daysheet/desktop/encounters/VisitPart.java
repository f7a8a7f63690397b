package org.daysheet.desktop.encounters;

import org.daysheet.desktop.parts.Texts;

/// A group of the rarer fields of a visit; one is shown at a time.
enum VisitPart {
    PEOPLE,
    DATES,
    ACCIDENT,
    BILLING,
    AMBULANCE,
    CARE,
    FURTHER;

    /// What it is called.
    String words() {
        return Texts.of("encounters.part." + name());
    }
}
