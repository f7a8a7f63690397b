package org.daysheet.billing.remittances;

/// What an adjustment of a payer does to our money (table adjustment_rule).
public enum Treatment {
    /// Given up by contract, in a class.
    CONTRACTUAL,
    /// Kept as data, moves nothing.
    INFORMATION,
    /// One half of a bundling pair: moves the amount between two charges of the claim.
    PAIRED,
    /// Stays owed by the payer until somebody decides: a denial or an open reduction.
    STAYS
}
