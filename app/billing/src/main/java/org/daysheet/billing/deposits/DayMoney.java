package org.daysheet.billing.deposits;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;

/// Where the money is that was posted on a day. What was received is in slips, in card batches, at the bank by EFT, or
/// waits; nothing is missing.
///
/// @param day when it was posted
/// @param rows form by form, only forms there was any of
/// @param undone what was taken out of the books again that day, as payments that bounced
/// @param cash what the cash account gained that day
public record DayMoney(LocalDate day, List<Row> rows, Money undone, Money cash) {
    /// One form of money.
    ///
    /// @param tender which
    /// @param count how many payments
    /// @param received what came in
    /// @param deposited what of it went to the bank in deposits that stand
    /// @param atBank what payers sent there themselves
    /// @param waiting what is still here
    public record Row(Tender tender, int count, Money received, Money deposited, Money atBank, Money waiting) {}

    public DayMoney {
        rows = List.copyOf(rows);
    }

    public Money received() {
        return Money.sum(rows.stream().map(Row::received));
    }

    /// What the cash account gained beyond what was received and undone: always nothing.
    public Money difference() {
        return cash.minus(received()).plus(undone);
    }
}
