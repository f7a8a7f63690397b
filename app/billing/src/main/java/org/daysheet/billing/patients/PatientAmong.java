package org.daysheet.billing.patients;

/// Which patients a list is narrowed to.
public enum PatientAmong {
    ALL,
    /// Who owes something.
    OWES,
    /// Whose money waits: unapplied, or more paid than owed.
    CREDIT,
    /// Whom no coverage insures today.
    UNINSURED
}
