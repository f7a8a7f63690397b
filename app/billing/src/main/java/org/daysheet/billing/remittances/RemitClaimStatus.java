package org.daysheet.billing.remittances;

/// Where a claim of a check stands.
public enum RemitClaimStatus {
    /// Not posted yet.
    PENDING,
    POSTED,
    /// Check posted, claim held, no money with it.
    HELD,
    /// Check posted, claim held, its money waits as unapplied.
    UNAPPLIED,
    /// Stated before in another check.
    REPEAT,
    /// Told without effect.
    INFORMATION,
    VOIDED
}
