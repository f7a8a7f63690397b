package org.daysheet.billing.encounters;

/// A number that few lines have of their own (837P TR3 2400 REF), in the order of the guide.
public enum LineNumber {
    /// Certificate of the mammography unit (EW).
    MAMMOGRAPHY("EW", true),
    /// The laboratory that did it (X4), where it is not the visit's.
    LABORATORY("X4", true),
    /// The laboratory that sent it on (F4).
    REFERRING_LABORATORY("F4", true),
    /// The batch a vaccine came from (BT).
    BATCH("BT", false);

    private final String qualifier;
    private final boolean isLasting;

    LineNumber(String qualifier, boolean isLasting) {
        this.qualifier = qualifier;
        this.isLasting = isLasting;
    }

    /// REF01.
    public String qualifier() {
        return qualifier;
    }

    /// Whether it is the same each time the line is filled in.
    boolean isLasting() {
        return isLasting;
    }
}
