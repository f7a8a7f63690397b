package org.daysheet.billing.deposits;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What went to the bank together.
///
/// @param id its number
/// @param kind slip or card batch
/// @param depositedOn when it went
/// @param total what a person counted, which is the sum of the items
/// @param madeBy who signed it off
/// @param undone why and when it was taken back, null while it stands
/// @param items in order
public record Deposit(
        long id,
        DepositKind kind,
        LocalDate depositedOn,
        Money total,
        String madeBy,
        @Nullable Undone undone,
        List<DepositItem> items) {
    /// It was made wrongly.
    ///
    /// @param reason why
    /// @param on when that was said
    /// @param by who said so
    public record Undone(String reason, LocalDate on, String by) {}

    public Deposit {
        items = List.copyOf(items);
    }

    public boolean stands() {
        return undone == null;
    }

    /// How much of it came in one form.
    public Money of(Tender tender) {
        return Money.sum(items.stream().filter(item -> item.tender() == tender).map(DepositItem::amount));
    }
}
