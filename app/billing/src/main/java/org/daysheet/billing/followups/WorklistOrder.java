package org.daysheet.billing.followups;

/// The order of the worklist.
///
/// @param column what comes first; equal ones stand as they press
/// @param isDescending whether the last comes first
public record WorklistOrder(Column column, boolean isDescending) {
    /// By due day, then money; closed tasks by the day they were closed, newest first.
    public static final WorklistOrder PRESSING_FIRST = new WorklistOrder(Column.PRESSING, false);

    /// What tasks can be ordered by.
    public enum Column {
        PRESSING,
        DUE,
        STATE,
        KIND,
        TITLE,
        PATIENT,
        PAYER,
        AMOUNT,
        ASSIGNEE
    }
}
