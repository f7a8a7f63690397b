package org.daysheet.reports.kpi;

import java.util.List;
import java.util.stream.IntStream;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What one party owes in one class, by age; or a sum of such rows.
///
/// @param group the class, null for a sum of several
/// @param owner payer name, or patients
/// @param buckets balances above zero: 0-30, 31-60, 61-90, 91-120, 121 and more days
/// @param unbilled balances above zero that the clock has not started for
/// @param credits balances below zero, without their sign
public record AgedRow(
        @Nullable ReceivableClass group, String owner, List<Money> buckets, Money unbilled, Money credits) {
    public AgedRow {
        if (buckets.size() != AgedReceivables.BUCKETS.size()) {
            throw new IllegalArgumentException("five age buckets");
        }
        buckets = List.copyOf(buckets);
    }

    /// The sum of rows, bucket by bucket.
    ///
    /// @param group the class of all of them, null when there are several
    static AgedRow sum(@Nullable ReceivableClass group, String owner, List<AgedRow> rows) {
        List<Money> buckets = IntStream.range(0, AgedReceivables.BUCKETS.size())
                .mapToObj(at -> Money.sum(rows.stream().map(row -> row.buckets().get(at))))
                .toList();
        return new AgedRow(
                group,
                owner,
                buckets,
                Money.sum(rows.stream().map(AgedRow::unbilled)),
                Money.sum(rows.stream().map(AgedRow::credits)));
    }

    /// The class in words, empty for a sum of several.
    public String groupWords() {
        return group == null ? "" : group.words();
    }

    /// Who owes, named with the class where that is a case.
    public String words() {
        return group != null && group.isCase() ? group.words() + ": " + owner : owner;
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
