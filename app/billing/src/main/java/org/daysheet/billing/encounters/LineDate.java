package org.daysheet.billing.encounters;

/// A day that a payer may want to know about a line (837P TR3 2400 DTP).
public enum LineDate {
    /// When it was prescribed (471).
    PRESCRIBED("471"),
    /// When the need of equipment was certified anew (607).
    RECERTIFIED("607"),
    /// When equipment was first used (463).
    THERAPY_BEGAN("463"),
    /// When the need of equipment was certified last (461).
    CERTIFIED("461"),
    /// When the patient was last seen by who supervises the care (304).
    LAST_SEEN("304"),
    /// When hemoglobin or hematocrit was measured (738).
    BLOOD_TESTED("738"),
    /// When creatinine was measured (739).
    CREATININE_TESTED("739"),
    /// When it was shipped (011).
    SHIPPED("011"),
    /// Last x-ray (455).
    LAST_XRAY("455"),
    /// When the condition was treated first (454).
    INITIAL_TREATMENT("454");

    private final String qualifier;

    LineDate(String qualifier) {
        this.qualifier = qualifier;
    }

    /// DTP01.
    public String qualifier() {
        return qualifier;
    }
}
