package org.daysheet.billing.denials;

/// Where a denial stands.
public enum DenialStatus {
    OPEN,
    /// The claim was corrected and sent again.
    CORRECTED,
    APPEALED,
    /// The payer paid after all.
    OVERTURNED,
    UPHELD,
    WRITTEN_OFF,
    /// The remittance that brought it was taken back.
    WITHDRAWN
}
