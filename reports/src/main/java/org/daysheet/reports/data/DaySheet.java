package org.daysheet.reports.data;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.reports.kpi.RollForward;
import org.daysheet.store.Transactions;

/// The posted journal of a day. A day once over never changes: corrections are postings of their own day.
///
/// @param practiceName whose day
/// @param on the day of posting
/// @param entries in order of posting
/// @param rollForward A/R before, what changed it, A/R after
public record DaySheet(String practiceName, LocalDate on, List<DayEntry> entries, RollForward rollForward) {
    public DaySheet {
        entries = List.copyOf(entries);
    }

    /// Reads the journal of a day.
    public static DaySheet of(Transactions transactions, LocalDate day) {
        return transactions.read(tx -> DaySheetQuery.sheet(tx, day));
    }

    /// All entries together.
    public DayEntry.Columns totals() {
        return entries.stream().map(DayEntry::columns).reduce(DayEntry.Columns.NONE, DayEntry.Columns::plus);
    }
}
