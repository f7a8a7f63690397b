package org.daysheet.reports.kpi;

import java.util.Set;

/// Kinds of accounts as the ledger stores them in account.account_kind.
public enum LedgerKind {
    REVENUE,
    INSURANCE_RECEIVABLE,
    PATIENT_RECEIVABLE,
    AGENCY_RECEIVABLE,
    CASH,
    CONTRACTUAL,
    WRITE_OFF,
    UNAPPLIED_PATIENT,
    UNAPPLIED_PAYER,
    PAYER_CLEARING,
    REFUND,
    INTEREST,
    OPENING_BALANCE,
    FEE_INCOME,
    AGENCY_FEE;

    /// Active receivables: what payers and patients owe.
    static final Set<LedgerKind> ACTIVE = Set.of(INSURANCE_RECEIVABLE, PATIENT_RECEIVABLE);

    /// What is owed, at a collection agency or not.
    static final Set<LedgerKind> RECEIVABLE = Set.of(INSURANCE_RECEIVABLE, PATIENT_RECEIVABLE, AGENCY_RECEIVABLE);
}
