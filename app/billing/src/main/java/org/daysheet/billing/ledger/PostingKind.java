package org.daysheet.billing.ledger;

/// Why money moved.
public enum PostingKind {
    CHARGE,
    CHARGE_REVERSAL,
    /// What else was left of a charge that was taken back: responsibility, what was given up, what the patient paid.
    CHARGE_CLEARED,
    /// One claim of a remittance: payment, adjustments, responsibility.
    PAYER_PAYMENT,
    /// A payer takes an earlier payment back in full (CLP02 22).
    PAYER_REVERSAL,
    /// One PLB amount of a check.
    PROVIDER_ADJUSTMENT,
    /// Money of a check whose claim is not known or held.
    UNAPPLIED_PAYER,
    /// Such money, once the claim is known.
    APPLY_UNAPPLIED_PAYER,
    /// Money of a patient comes in.
    PATIENT_PAYMENT,
    /// Money of a patient is used for charges.
    APPLY_PATIENT,
    /// A patient's credit leaves the charges and becomes unapplied money again.
    UNAPPLY_PATIENT,
    /// A patient's payment bounced.
    PATIENT_PAYMENT_REVERSAL,
    PATIENT_REFUND,
    PAYER_REFUND,
    WRITE_OFF,
    WRITE_OFF_REVERSAL,
    /// Responsibility moves by a person's decision: to the next payer, the patient, the agency and back.
    RESPONSIBILITY,
    FINANCE_CHARGE,
    OPENING_BALANCE,
    /// Undoes a posting that should not have been made.
    VOID,
    /// A payer told something without moving money, such as a denial.
    INFORMATION;

    /// Whether a posting of this kind may have no transfers: information, and what undoes information.
    boolean mayMoveNothing() {
        return this == INFORMATION || this == PAYER_REVERSAL || this == VOID;
    }
}
