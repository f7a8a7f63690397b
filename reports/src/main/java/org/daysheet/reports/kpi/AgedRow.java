package org.daysheet.reports.kpi;

import java.util.List;
import org.daysheet.types.money.Money;

/// What one party owes, by age.
///
/// @param owner payer name, or patients
/// @param buckets balances above zero: 0-30, 31-60, 61-90, 91-120, 121 and more days
/// @param unbilled balances above zero that the clock has not started for
/// @param credits balances below zero, without their sign
public record AgedRow(String owner, List<Money> buckets, Money unbilled, Money credits) {
    public AgedRow {
        if (buckets.size() != AgedReceivables.BUCKETS.size()) {
            throw new IllegalArgumentException("five age buckets");
        }
        buckets = List.copyOf(buckets);
    }

    /// Balances above zero.
    public Money open() {
        return Money.sum(buckets).plus(unbilled);
    }

    /// The part of each bucket in all buckets, such as "12.5%"; together exactly 100%.
    public List<String> shares() {
        return Shares.words(buckets);
    }

    /// Credits subtracted.
    public Money net() {
        return open().minus(credits);
    }
}
