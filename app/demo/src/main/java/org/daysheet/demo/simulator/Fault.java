package org.daysheet.demo.simulator;

/// Mistakes a payer may be told to make, to prove that they are caught.
public enum Fault {
    /// The first claim of each check says one cent more than its lines.
    OUT_OF_BALANCE,
    /// Each check also pays a claim nobody sent.
    UNKNOWN_CLAIM,
    /// Each remittance file arrives twice.
    REPEATED_FILE,
    /// The 999 rejects every transaction set; nothing is adjudicated.
    SYNTAX_REJECTED
}
