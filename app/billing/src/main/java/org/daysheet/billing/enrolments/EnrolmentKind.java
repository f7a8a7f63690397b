package org.daysheet.billing.enrolments;

/// What a payer agrees to.
public enum EnrolmentKind {
    /// That claims are sent as files (837), by one of the profiles.
    CLAIMS,
    /// That remittances come as files (835), by one of the profiles.
    ERA,
    /// That money comes by wire.
    EFT
}
