package org.daysheet.billing.claims;

/// What can happen to a claim.
public enum ClaimEventKind {
    CREATED,
    /// Corrected facts became a new document.
    FROZEN,
    SCRUBBED,
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    ADJUDICATED,
    /// The payer took its adjudication back, or its posting was voided.
    ADJUDICATION_WITHDRAWN,
    /// The payer before passed it on.
    FORWARDED,
    CLOSED
}
