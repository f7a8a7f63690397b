package org.daysheet.billing.patients;

/// The order of a list of patients.
///
/// @param column what it goes by
/// @param isDescending whether the last comes first
public record PatientOrder(Column column, boolean isDescending) {
    /// By name, A first.
    public static final PatientOrder BY_NAME = new PatientOrder(Column.NAME, false);

    /// What a list of patients can go by.
    public enum Column {
        NAME,
        ACCOUNT,
        BIRTH,
        /// What payers owe.
        INSURANCE,
        /// What the patient owes.
        PATIENT,
        /// What a collection agency is after.
        AGENCY,
        /// Money that is not applied yet, as the ledger has it: the most is the least.
        CREDIT,
        /// All of it together.
        TOTAL
    }
}
