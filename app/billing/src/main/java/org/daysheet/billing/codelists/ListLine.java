package org.daysheet.billing.codelists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one line of a file says.
sealed interface ListLine {
    /// Nothing that counts: a notice, a heading, the rest of a description.
    enum Other implements ListLine {
        NOTICE,
        SKIPPED
    }

    /// A diagnosis or a procedure.
    ///
    /// @param code as it stands on claims
    /// @param isBillable false for a heading that only groups codes
    /// @param title what it is
    /// @param from first day, null when the list's own
    /// @param to last day, null when the list's own
    record Code(
            String code,
            boolean isBillable,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements ListLine {}

    /// Two procedures that are not paid together.
    record Pair(String column1, CodePair pair) implements ListLine {}

    /// How many units of a procedure pass.
    record Limit(UnitLimit limit) implements ListLine {}

    /// A line that cannot be read.
    ///
    /// @param message what is wrong with it and what to do
    record Fault(String message) implements ListLine {}
}
