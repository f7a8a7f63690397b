package org.daysheet.billing.ledger;

/// Who is expected to pay an open balance now; UNAPPLIED is money nobody has used yet.
public enum ResponsibleParty {
    PRIMARY,
    SECONDARY,
    TERTIARY,
    PATIENT,
    AGENCY,
    UNAPPLIED;

    /// The payer in this place of the filing order (1 to 3).
    public static ResponsibleParty payer(int filingOrder) {
        return switch (filingOrder) {
            case 1 -> PRIMARY;
            case 2 -> SECONDARY;
            case 3 -> TERTIARY;
            default -> throw new IllegalArgumentException("no such place in the filing order");
        };
    }
}
