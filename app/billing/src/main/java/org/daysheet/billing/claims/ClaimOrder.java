package org.daysheet.billing.claims;

/// The order of a list of claims.
///
/// @param column what it goes by
/// @param isDescending whether the last comes first
public record ClaimOrder(Column column, boolean isDescending) {
    /// The newest claim first.
    public static final ClaimOrder NEWEST = new ClaimOrder(Column.NUMBER, true);

    /// What a list of claims can go by.
    public enum Column {
        NUMBER,
        PATIENT,
        PAYER,
        SEQUENCE,
        SERVICE,
        SUBMITTED,
        /// The last day on which the payer takes it; claims without one come last.
        FILE_BY,
        TOTAL,
        STATUS,
        /// Who has what is to be done next; first what nobody took yet, last where nothing is to be done.
        OWNER
    }
}
