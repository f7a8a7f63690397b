package org.daysheet.reports.kpi;

/// What a transfer does to A/R, which is what payers and patients owe; balances at a collection agency and unapplied
/// money are outside. Every paper that says how A/R moved sorts transfers by this and by nothing else.
public enum Effect {
    /// Charges entered and taken back.
    CHARGE,
    /// Money applied to charges and taken back.
    PAYMENT,
    /// Money that was on charges and is unapplied again.
    CREDIT_MOVED_OUT,
    CONTRACTUAL,
    WRITE_OFF,
    /// To and from a collection agency.
    AGENCY,
    /// Fees, interest and balances taken over from elsewhere.
    OTHER,
    /// From one party to another: A/R stays what it is.
    PARTY,
    /// No receivable is on either side.
    NONE;

    /// The effect of a transfer between two kinds of accounts. A debit of a receivable raises A/R, a credit lowers it.
    public static Effect of(LedgerKind debit, LedgerKind credit) {
        boolean isRaised = LedgerKind.ACTIVE.contains(debit);
        boolean isLowered = LedgerKind.ACTIVE.contains(credit);
        if (isRaised == isLowered) {
            return isRaised ? PARTY : NONE;
        }
        return switch (isRaised ? credit : debit) {
            case REVENUE -> CHARGE;
            case CASH, PAYER_CLEARING, REFUND -> PAYMENT;
            case UNAPPLIED_PATIENT, UNAPPLIED_PAYER -> isRaised ? CREDIT_MOVED_OUT : PAYMENT;
            case CONTRACTUAL -> CONTRACTUAL;
            case WRITE_OFF -> WRITE_OFF;
            case AGENCY_RECEIVABLE -> AGENCY;
            case OPENING_BALANCE, FEE_INCOME, INTEREST, AGENCY_FEE -> OTHER;
            case INSURANCE_RECEIVABLE, PATIENT_RECEIVABLE -> PARTY;
        };
    }
}
