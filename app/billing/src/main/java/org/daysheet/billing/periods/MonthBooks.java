package org.daysheet.billing.periods;

import java.util.List;
import org.daysheet.billing.ledger.MonthEntries;
import org.daysheet.billing.ledger.MonthTotal;
import org.daysheet.types.money.Money;

/// A month in whole.
///
/// @param row how it stands
/// @param entries what is posted in it, read now
/// @param history closings and openings, oldest first
public record MonthBooks(MonthRow row, MonthEntries entries, List<MonthEvent> history) {
    public MonthBooks {
        history = List.copyOf(history);
    }

    /// Opening and movements less closing over all classes, taken without their signs; must be zero.
    public Money difference() {
        return Money.sum(
                entries.totals().stream().map(total -> total.difference().abs()));
    }

    /// Accounts receivable through the month, all parties together.
    public MonthTotal receivables() {
        List<MonthTotal> parts =
                entries.totals().stream().filter(MonthTotal::isReceivable).toList();
        return new MonthTotal(
                "PATIENT_RECEIVABLE",
                Money.sum(parts.stream().map(MonthTotal::opening)),
                Money.sum(parts.stream().map(MonthTotal::debits)),
                Money.sum(parts.stream().map(MonthTotal::credits)),
                Money.sum(parts.stream().map(MonthTotal::closing)));
    }
}
