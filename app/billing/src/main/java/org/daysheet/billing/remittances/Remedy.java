package org.daysheet.billing.remittances;

/// What a person can do about something that waits.
public enum Remedy {
    /// Look at what posting would record.
    PLAN,
    /// Post the check.
    POST,
    /// Say which claim of ours it is.
    MATCH,
    /// Agree to what is proposed, or to what would be posted now.
    ACCEPT,
    /// Undo the check or set it aside.
    VOID,
    /// Say that nobody needs to look any more.
    SEEN,
    /// Add the number the payer goes by.
    PAYER_NUMBER
}
