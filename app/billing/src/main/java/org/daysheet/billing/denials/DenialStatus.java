package org.daysheet.billing.denials;

/// Where a denial stands.
public enum DenialStatus {
    OPEN,
    /// The claim was corrected and sent again.
    CORRECTED,
    APPEALED,
    /// The payer decided otherwise after all.
    OVERTURNED,
    /// The payer refused again, or a person has let it rest.
    UPHELD,
    WRITTEN_OFF,
    /// The remittance that brought it was taken back.
    WITHDRAWN;

    /// Whether somebody still works on it.
    public boolean isOpen() {
        return this == OPEN || this == CORRECTED || this == APPEALED;
    }
}
