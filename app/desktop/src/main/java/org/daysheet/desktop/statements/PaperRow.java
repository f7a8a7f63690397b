package org.daysheet.desktop.statements;

import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A paper that went out.
///
/// @param file its PDF as it is kept
/// @param at day and time
/// @param by who printed or saved it
/// @param how it went out, and whether once more
/// @param held the statements on it
public record PaperRow(RawFileId file, String at, String by, String how, Held held) {
    /// The statements on a paper.
    ///
    /// @param run they were made in
    /// @param alone the only one, null for all of the run or when that was not noted
    /// @param words which they are
    /// @param sum how many they are and what they ask for; null when it was not noted which they are
    public record Held(
            StatementRunId run,
            @Nullable StatementId alone,
            String words,
            @Nullable Sum sum) {}

    /// How many statements, and what they ask for.
    public record Sum(int count, Money due) {}

    @Override
    public String toString() {
        return at + "  " + by;
    }
}
