package org.daysheet.billing.encounters;

/// What somebody sees better with, as conditions of claims name it (837P TR3 2300 CRC01).
public enum Eyewear {
    LENSES("E1"),
    CONTACT_LENSES("E2"),
    FRAMES("E3");

    private final String category;

    Eyewear(String category) {
        this.category = category;
    }

    /// CRC01.
    public String category() {
        return category;
    }
}
