package org.daysheet.billing.codelists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A procedure that is not paid beside another one of the same day (NCCI procedure-to-procedure edit).
///
/// @param column2 the procedure that is not paid
/// @param from first day of service
/// @param to last day of service, null while it has none
/// @param indicator 0 never paid together, 1 with a modifier, 9 no longer asked
public record CodePair(
        String column2, LocalDate from, @Nullable LocalDate to, char indicator) {
    /// Whether it holds for a day of service.
    public boolean holdsOn(LocalDate day) {
        return indicator != '9' && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Whether no modifier helps.
    public boolean isAbsolute() {
        return indicator == '0';
    }
}
