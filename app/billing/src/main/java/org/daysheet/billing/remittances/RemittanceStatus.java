package org.daysheet.billing.remittances;

/// Where a check stands.
public enum RemittanceStatus {
    /// Taken in, not posted.
    TAKEN,
    /// Does not add up, or is not whole (cut off, no trace number, another currency); shown, never posted.
    OUT_OF_BALANCE,
    POSTED,
    /// Posted and undone, or set aside unposted. May be posted again.
    VOIDED,
    /// The same check was taken before.
    REPEAT
}
