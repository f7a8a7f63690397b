package org.daysheet.billing.submission;

/// What of ours a word of an acknowledgment names that nothing has.
public enum Unmatched {
    /// An interchange (TA101).
    FILE,
    /// A functional group (AK102).
    GROUP,
    /// A set of a group that is ours (AK202).
    SET,
    /// A batch (277CA TRN02 of the receiver's level).
    BATCH,
    /// A billing provider of a batch that is ours (277CA NM109).
    PROVIDER,
    /// A claim (277CA TRN02 of the patient's level).
    CLAIM,
    /// Something of ours, but in an answer to somebody else (ISA08, GS03).
    ADDRESSEE
}
