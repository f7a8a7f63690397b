package org.daysheet.billing.remittances;

/// Whether a payer's claim is one of ours.
public enum MatchVerdict {
    MATCHED,
    /// Our number and the payer's number name different claims.
    CONTRADICTION,
    /// Looks like one of ours, but is not found.
    UNMATCHED,
    NOT_OURS
}
