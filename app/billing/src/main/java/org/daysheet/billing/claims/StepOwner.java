package org.daysheet.billing.claims;

/// Whose turn it is with a claim.
public enum StepOwner {
    /// Somebody of the practice has to do something.
    PRACTICE,
    /// The clearinghouse, or whoever takes the practice's files, has to answer.
    CLEARINGHOUSE,
    /// The payer has to answer.
    PAYER,
    /// Nobody has to do anything any more.
    NOBODY
}
