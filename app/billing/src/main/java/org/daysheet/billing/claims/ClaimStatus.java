package org.daysheet.billing.claims;

/// Where a claim stands.
public enum ClaimStatus {
    /// Made, not yet checked.
    DRAFT,
    /// The check found something that would get it rejected.
    NEEDS_FIX,
    /// Checked and fit to be sent.
    READY,
    SUBMITTED,
    /// The payer took it into adjudication.
    ACCEPTED,
    /// Sent back before adjudication; not a denial.
    REJECTED,
    /// Adjudicated, something was paid or is owed by the patient.
    PAID,
    /// Adjudicated at zero.
    DENIED,
    /// Passed on by the payer before; its answer is awaited.
    FORWARDED,
    /// Nothing more will be asked for.
    CLOSED;

    /// Whether the claim has not left the practice and may take up corrected facts.
    public boolean isBeforeSending() {
        return this == DRAFT || this == NEEDS_FIX || this == READY;
    }
}
