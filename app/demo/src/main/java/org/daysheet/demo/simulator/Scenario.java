package org.daysheet.demo.simulator;

/// What happens to one claim at its payer.
public enum Scenario {
    /// Allowed less than charged, the rest contractual (CO-45), nothing left for the patient.
    PAID,
    /// The member's fixed copay is the patient's (PR-3).
    COPAY,
    /// A share of the allowed amount is the patient's (PR-2).
    COINSURANCE,
    /// Part of the allowed amount meets the deductible (PR-1), coinsurance on the rest.
    DEDUCTIBLE_PART,
    /// All of the allowed amount meets the deductible: a zero payment that is no denial.
    DEDUCTIBLE_FULL,
    /// Nothing paid, for a reason the practice may contest.
    DENIED,
    /// One line denied or cut, the others paid.
    PARTLY_DENIED,
    /// One line bundled into another (OA-94 against CO-97).
    BUNDLED,
    /// Turned away by the 277CA, never adjudicated.
    REJECTED,
    /// Accepted and never answered.
    UNANSWERED,
    /// Paid, then reversed and corrected in a later check that is reduced by it.
    REVERSED,
    /// Paid, then reversed; the check stays whole (PLB WO negative) and a later one is reduced (PLB WO positive).
    TAKEN_BACK,
    /// Paid late, with interest (PLB L6).
    INTEREST
}
