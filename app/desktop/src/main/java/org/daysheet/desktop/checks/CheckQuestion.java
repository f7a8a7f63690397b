package org.daysheet.desktop.checks;

import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// What the list of checks is asked for.
///
/// @param filter what is left to do with them
/// @param payer whose they are, null for anybody's
/// @param paid date of the payment
/// @param taken day their file was taken in
/// @param text beginning of payer or check number, or an amount
public record CheckQuestion(CheckFilter filter, @Nullable PayerId payer, DaySpan paid, DaySpan taken, String text) {
    /// Checks of any payer and any day.
    public static CheckQuestion of(CheckFilter filter, String text) {
        return new CheckQuestion(filter, null, DaySpan.ANY, DaySpan.ANY, text);
    }
}
