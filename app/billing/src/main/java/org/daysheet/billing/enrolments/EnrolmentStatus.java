package org.daysheet.billing.enrolments;

/// How an enrolment stands.
public enum EnrolmentStatus {
    /// The payer asks for none.
    NOT_NEEDED,
    /// It is needed and nobody has asked for it yet.
    NOT_STARTED,
    /// The payer has been asked.
    APPLIED,
    /// The payer agreed, perhaps from a later day on.
    APPROVED,
    /// The payer refused.
    REFUSED,
    /// It held once and does not any more.
    ENDED
}
