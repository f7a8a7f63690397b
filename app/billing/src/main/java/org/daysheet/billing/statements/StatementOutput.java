package org.daysheet.billing.statements;

import org.daysheet.types.id.StatementId;
import org.jspecify.annotations.Nullable;

/// How a paper of a run goes out, and what it holds.
///
/// @param how on paper or as a file; null when that was not noted at the time
/// @param fileName what the file was called, blank for paper
/// @param statement the only statement on it, null for all of the run
public record StatementOutput(
        @Nullable How how, String fileName, @Nullable StatementId statement) {
    /// The ways out.
    public enum How {
        PRINTED,
        SAVED
    }

    /// On paper.
    public static StatementOutput printed(@Nullable StatementId statement) {
        return new StatementOutput(How.PRINTED, "", statement);
    }

    /// As a file.
    public static StatementOutput saved(String fileName, @Nullable StatementId statement) {
        return new StatementOutput(How.SAVED, fileName, statement);
    }
}
