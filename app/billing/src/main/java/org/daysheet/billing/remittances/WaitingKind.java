package org.daysheet.billing.remittances;

/// What kind of thing of a remittance waits for a person, by what the person does next.
public enum WaitingKind {
    /// A check that nothing keeps from being posted.
    CHECK_CLEAN,
    /// A check that is never posted with others: look at it, then post it alone.
    CHECK_CAREFUL,
    /// A check that cannot be posted as it stands, such as a repeat.
    CHECK_REFUSED,
    /// A check that does not add up or is not whole.
    CHECK_UNBALANCED,
    /// A check that was posted and undone.
    CHECK_UNDONE,
    /// A claim of a check that is none of ours as far as anybody knows.
    CLAIM_UNMATCHED,
    /// A claim that is ours, held for another reason.
    CLAIM_HELD
}
