package org.daysheet.reports.data;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;

/// A frozen statement as it is printed: rows of the tables statement and statement_line, nothing computed.
///
/// @param number statement number
/// @param on the cutoff the statement speaks of
/// @param practice letterhead at the time of the run
/// @param guarantor who is asked to pay
/// @param totals sums over the lines
/// @param ages the due amount by days since it became the household's: 0-30, 31-60, 61-90, 91-120, 121 and more
/// @param message a sentence or two from the practice
/// @param lines in print order: due, credits, pending
public record StatementSheet(
        String number,
        LocalDate on,
        Letterhead practice,
        Addressee guarantor,
        StatementTotals totals,
        List<Money> ages,
        String message,
        List<StatementLine> lines) {
    public StatementSheet {
        if (ages.size() != 5) {
            throw new IllegalArgumentException("a statement has five age buckets");
        }
        ages = List.copyOf(ages);
        lines = List.copyOf(lines);
    }
}
