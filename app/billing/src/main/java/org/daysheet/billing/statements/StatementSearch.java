package org.daysheet.billing.statements;

import org.daysheet.types.id.StatementRunId;

/// Which statements of a run to show, and in what order; equal ones stand by their numbers.
///
/// @param run the run
/// @param text stands in the name of the household, or begins its account or the number of the statement; blank does
///     not narrow
/// @param column what comes first
/// @param isDescending whether the last comes first
public record StatementSearch(StatementRunId run, String text, Column column, boolean isDescending) {
    /// What statements can be ordered by.
    public enum Column {
        NUMBER,
        NAME,
        DUE,
        PENDING
    }

    /// The statements of a run with a text, by their numbers.
    public static StatementSearch of(StatementRunId run, String text) {
        return new StatementSearch(run, text, Column.NUMBER, false);
    }
}
