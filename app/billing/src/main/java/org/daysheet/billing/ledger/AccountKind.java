package org.daysheet.billing.ledger;

/// What an account holds, and whose it is.
public enum AccountKind {
    REVENUE(Owner.NOBODY),
    /// What a payer owes under one coverage.
    INSURANCE_RECEIVABLE(Owner.COVERAGE),
    PATIENT_RECEIVABLE(Owner.PATIENT),
    /// What a collection agency was given to collect.
    AGENCY_RECEIVABLE(Owner.PATIENT),
    CASH(Owner.NOBODY),
    /// Given up by contract, by class.
    CONTRACTUAL(Owner.CLASS),
    /// Given up by decision, by class.
    WRITE_OFF(Owner.CLASS),
    /// Money of a patient that no charge has used yet; a liability.
    UNAPPLIED_PATIENT(Owner.PATIENT),
    /// Money of a payer that no claim has used yet; a liability.
    UNAPPLIED_PAYER(Owner.PAYER),
    /// Provider-level adjustments of a payer; a credit balance is what we owe the payer.
    PAYER_CLEARING(Owner.PAYER),
    REFUND(Owner.NOBODY),
    INTEREST(Owner.NOBODY),
    OPENING_BALANCE(Owner.NOBODY),
    FEE_INCOME(Owner.NOBODY),
    AGENCY_FEE(Owner.NOBODY);

    /// What the owner of an account is.
    public enum Owner {
        NOBODY,
        PATIENT,
        COVERAGE,
        /// A payer, or none when the payer of some money is not known.
        PAYER,
        CLASS
    }

    private final Owner owner;

    AccountKind(Owner owner) {
        this.owner = owner;
    }

    public Owner owner() {
        return owner;
    }

    /// Whether it is part of accounts receivable: its sides of transfers carry the charge they are about.
    public boolean isReceivable() {
        return this == INSURANCE_RECEIVABLE || this == PATIENT_RECEIVABLE || this == AGENCY_RECEIVABLE;
    }
}
