package org.daysheet.billing.remittances;

/// What a posted remittance means for our claim. When several decisions stand, the one named first here says where
/// the claim stands.
public enum ClaimOutcome {
    PAID,
    DENIED,
    /// Not this payer's claim; it sent it on.
    FORWARDED,
    /// An earlier decision was taken back; a new one is to be expected.
    REVERSED,
    /// Told without effect, such as a price quoted beforehand.
    TOLD
}
