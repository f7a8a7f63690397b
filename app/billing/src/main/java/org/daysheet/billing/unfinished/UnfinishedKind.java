package org.daysheet.billing.unfinished;

/// What was being typed.
public enum UnfinishedKind {
    /// A visit in the form of charge entry.
    VISIT,
    /// A note on the account of a patient.
    NOTE
}
