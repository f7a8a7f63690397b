package org.daysheet.billing.encounters;

/// Something counted or measured that few lines tell (837P TR3 2400 QTY and MEA).
public enum Measure {
    /// How many patients were in the ambulance (QTY PT).
    AMBULANCE_PATIENTS("QTY", "PT", "[1-9][0-9]{0,2}"),
    /// Further units of anesthesia at a birth (QTY FL).
    OBSTETRIC_UNITS("QTY", "FL", Measure.NUMBER),
    /// First dose of epoetin (MEA OG R3).
    STARTING_DOSE("OG", "R3", Measure.NUMBER),
    /// Height in inches (MEA TR HT).
    HEIGHT("TR", "HT", Measure.NUMBER),
    /// Hemoglobin (MEA TR R1).
    HEMOGLOBIN("TR", "R1", Measure.NUMBER),
    /// Hematocrit (MEA TR R2).
    HEMATOCRIT("TR", "R2", Measure.NUMBER),
    /// Creatinine (MEA TR R4).
    CREATININE("TR", "R4", Measure.NUMBER);

    private static final String NUMBER = "(?=.*[1-9])[0-9]{1,8}(\\.[0-9]{1,3})?";

    private final String kind;
    private final String qualifier;
    private final String shape;

    Measure(String kind, String qualifier, String shape) {
        this.kind = kind;
        this.qualifier = qualifier;
        this.shape = shape;
    }

    /// MEA01, or `QTY` for what is counted.
    public String kind() {
        return kind;
    }

    /// Whether it is a count (QTY), not a result (MEA).
    public boolean isCount() {
        return kind.equals("QTY");
    }

    /// QTY01 or MEA02.
    public String qualifier() {
        return qualifier;
    }

    /// Whether a text can be its value.
    public boolean isValue(String text) {
        return text.matches(shape);
    }
}
