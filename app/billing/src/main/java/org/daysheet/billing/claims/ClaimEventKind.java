package org.daysheet.billing.claims;

/// What can happen to a claim.
public enum ClaimEventKind {
    CREATED,
    /// Corrected facts became a new document.
    FROZEN,
    /// What the payer has is to be replaced by a corrected sending.
    REPLACED,
    /// What the payer has is to be taken back.
    TAKEN_BACK,
    /// Some of its lines are asked for by another claim from now on.
    SPLIT,
    /// It asks for what other claims asked for, too.
    COMBINED,
    /// What was made a draft again stands where it stood before.
    REOPENING_UNDONE,
    SCRUBBED,
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    /// A refusal that a person had said to be about it by mistake is not.
    REFUSAL_WITHDRAWN,
    ADJUDICATED,
    /// The payer took its adjudication back, or its posting was voided.
    ADJUDICATION_WITHDRAWN,
    /// The payer before passed it on.
    FORWARDED,
    /// Its payer is not asked, and the one after it is.
    BYPASSED,
    CLOSED
}
