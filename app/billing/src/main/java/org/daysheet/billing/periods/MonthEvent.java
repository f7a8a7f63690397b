package org.daysheet.billing.periods;

import java.time.LocalDate;
import java.time.YearMonth;

/// A month was closed or opened again.
///
/// @param id its number
/// @param month which
/// @param isClosed whether it was closed
/// @param reason why it was opened again, or what was said when it was closed
/// @param postings how many postings it had then
/// @param lastSequence number of the last of them in the chain, 0 for none
/// @param entriesSha256 hash over them in hex
/// @param on business date
/// @param by login name of who did it
public record MonthEvent(
        long id,
        YearMonth month,
        boolean isClosed,
        String reason,
        long postings,
        long lastSequence,
        String entriesSha256,
        LocalDate on,
        String by) {}
