package org.daysheet.billing.payments;

/// Whether a payment counts.
public enum PaymentStanding {
    STANDS,
    /// Entered by mistake: it never was.
    VOIDED,
    /// The bank did not pay it, or the card's owner took it back.
    RETURNED
}
