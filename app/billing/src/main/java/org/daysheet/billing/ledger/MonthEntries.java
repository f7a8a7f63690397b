package org.daysheet.billing.ledger;

import java.time.YearMonth;
import java.util.List;

/// What was posted in a month.
///
/// @param month which
/// @param count postings
/// @param lastSequence number of the last of them in the chain, 0 for none
/// @param sha256 hash over them in their order, with number, day and mac; in hex
/// @param totals each class of accounts that had a balance or moved, by name
public record MonthEntries(YearMonth month, long count, long lastSequence, String sha256, List<MonthTotal> totals) {
    public MonthEntries {
        totals = List.copyOf(totals);
    }
}
