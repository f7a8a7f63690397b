package org.daysheet.billing.submission;

/// Where a file that was sent stands, by what receivers said of it so far; the first that holds.
public enum SubmissionState {
    /// The envelope was refused (TA1): nothing of it was read.
    ENVELOPE_REJECTED,
    /// Every claim of it was sent back, by a 999 or one by one.
    REJECTED,
    /// Some claims of it were sent back.
    PARTLY_REJECTED,
    /// Every claim of it is with the payer (277CA A2 or A5).
    ALL_ACCEPTED,
    /// A 999 accepted all of it; not every claim was heard of yet.
    SYNTAX_ACCEPTED,
    /// Only the envelope was confirmed (TA1), or a 999 spoke of some sets.
    ARRIVED,
    /// Nobody said anything.
    NO_ANSWER
}
