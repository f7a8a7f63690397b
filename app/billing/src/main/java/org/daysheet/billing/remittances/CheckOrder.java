package org.daysheet.billing.remittances;

/// The order of a list of checks.
///
/// @param column what it goes by
/// @param isDescending whether the last comes first
public record CheckOrder(Column column, boolean isDescending) {
    /// The check that was taken in last comes first.
    public static final CheckOrder NEWEST = new CheckOrder(Column.TAKEN, true);

    /// What a list of checks can go by.
    public enum Column {
        TAKEN,
        PAID_ON,
        PAYER,
        TRACE,
        AMOUNT,
        UNMATCHED,
        STATUS
    }
}
