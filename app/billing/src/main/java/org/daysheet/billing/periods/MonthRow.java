package org.daysheet.billing.periods;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A month in the list of months.
///
/// @param month which
/// @param state how it stands
/// @param last what happened to it last, null when it was never closed
public record MonthRow(
        YearMonth month, MonthState state, @Nullable MonthEvent last) {}
