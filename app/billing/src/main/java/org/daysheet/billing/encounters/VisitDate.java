package org.daysheet.billing.encounters;

/// A day that a payer may want to know about a visit (837P TR3 2300 DTP).
public enum VisitDate {
    /// Last menstrual period (484), of a pregnancy.
    LAST_PERIOD("484"),
    /// When a condition was treated first (454), such as by spinal manipulation.
    INITIAL_TREATMENT("454"),
    /// When the patient was last seen by who supervises the care (304), such as for routine foot care.
    LAST_SEEN("304"),
    /// When a condition became acute (453).
    ACUTE_SINCE("453"),
    /// First day the patient cannot work (360, or 314 together with the last).
    DISABLED_FROM("360"),
    /// Last day the patient cannot work (361, or 314 together with the first).
    DISABLED_TO("361"),
    /// Last day at work (297).
    LAST_WORKED("297"),
    /// First day at work again (296).
    BACK_AT_WORK("296"),
    /// Discharge from a hospital (096).
    DISCHARGED("096"),
    /// Last x-ray (455).
    LAST_XRAY("455"),
    /// When glasses or a hearing aid were prescribed (471).
    PRESCRIBED("471"),
    /// When the one who was hurt first came to anybody about it (444), of a property and casualty case.
    FIRST_CONTACT("444"),
    /// First day of care taken over from another surgeon (090).
    CARE_ASSUMED("090"),
    /// Last day of care before another took it over (091).
    CARE_RELINQUISHED("091");

    private final String qualifier;

    VisitDate(String qualifier) {
        this.qualifier = qualifier;
    }

    /// DTP01 of the day standing alone.
    public String qualifier() {
        return qualifier;
    }
}
