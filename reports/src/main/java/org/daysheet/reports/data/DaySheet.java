package org.daysheet.reports.data;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.reports.kpi.RollForward;
import org.daysheet.store.Transactions;

/// The posted journal of a day. Once the day is over its postings, their order, kinds, amounts, claim numbers and
/// references and its roll-forward never change: corrections are postings of their own day. Names are not part of
/// that promise: the practice and the patients are called what they are called today.
///
/// @param practiceName whose day, by its name today
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
