package org.daysheet.billing.claims;

/// Where a claim waits on its way, or that it waits for nothing any more. Every claim is at exactly one of them.
public enum ClaimStep {
    /// Made, not yet checked.
    DRAFT,
    /// The check found something that would get it rejected.
    NEEDS_FIX,
    /// Kept back by somebody, whatever the check said.
    HELD,
    /// Checked and fit to be sent.
    READY,
    /// Sent; nobody has said that it arrived.
    SENT,
    /// The clearinghouse or the front of the payer took it (999, 277CA A0 or A1).
    RECEIVED,
    /// The payer took it into adjudication (277CA A2), or took its decision back.
    ACCEPTED,
    /// Passed on by the payer before.
    FORWARDED,
    /// The day on which an answer was due is past.
    SILENT,
    /// Sent back before adjudication.
    REJECTED,
    /// Decided at zero.
    DENIED,
    /// Decided; the next payer is to be billed by us.
    NEXT_PAYER_DUE,
    /// Decided; something was paid or is owed by the patient.
    PAID,
    /// Nothing more will be asked for.
    CLOSED;

    /// Whose turn it is there. A claim whose answer is overdue is the practice's to ask after.
    public StepOwner owner() {
        return switch (this) {
            case DRAFT, NEEDS_FIX, HELD, READY, SILENT, REJECTED, DENIED, NEXT_PAYER_DUE -> StepOwner.PRACTICE;
            case SENT -> StepOwner.CLEARINGHOUSE;
            case RECEIVED, ACCEPTED, FORWARDED -> StepOwner.PAYER;
            case PAID, CLOSED -> StepOwner.NOBODY;
        };
    }
}
