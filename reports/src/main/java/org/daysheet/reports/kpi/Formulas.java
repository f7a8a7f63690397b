package org.daysheet.reports.kpi;

import java.util.List;
import org.daysheet.types.money.Money;

/// The arithmetic of the figures: pure, exact, and careful with empty and tiny denominators.
public final class Formulas {
    /// Fewer claims or charges than this say nothing.
    static final int FEWEST = 5;

    private Formulas() {}

    /// (open - credits) / (charges / days).
    public static Reading daysInReceivables(OpenBalances open, Money grossCharges, int days) {
        if (!grossCharges.isPositive()) {
            return new Reading.NotAvailable("no charges");
        }
        return new Reading.Days(
                Ratio.of(open.net().cents(), grossCharges.cents()).times(days));
    }

    /// (payments - refunds) / (charges - contractual adjustments).
    public static Reading netCollection(Money payments, Money refunds, Money charges, Money contractual) {
        return share(payments.minus(refunds), charges.minus(contractual), "nothing to collect");
    }

    /// One amount as a share of another.
    public static Reading share(Money part, Money whole, String emptyWords) {
        if (!whole.isPositive()) {
            return new Reading.NotAvailable(emptyWords);
        }
        return new Reading.Percent(Ratio.of(part.cents(), whole.cents()));
    }

    /// Some of many, when there are enough.
    public static Reading rate(long part, long whole) {
        if (whole < FEWEST) {
            return new Reading.NotAvailable("n<" + FEWEST);
        }
        return new Reading.Percent(Ratio.of(part, whole));
    }

    /// Mean of days, when there are enough.
    public static Reading mean(DayCounts counts) {
        if (counts.size() < FEWEST) {
            return new Reading.NotAvailable("n<" + FEWEST);
        }
        return new Reading.Days(Ratio.of(counts.total(), counts.size()));
    }

    /// Middle value of days; the mean of the two middle ones when their number is even.
    public static Reading median(DayCounts counts) {
        if (counts.size() < FEWEST) {
            return new Reading.NotAvailable("n<" + FEWEST);
        }
        return new Reading.Days(Ratio.of(counts.at((counts.size() - 1) / 2) + counts.at(counts.size() / 2), 2));
    }

    /// Share of balances that are older than the first buckets.
    static Reading olderThan(List<Money> buckets, int firstOldBucket) {
        Money all = Money.sum(buckets);
        return share(Money.sum(buckets.subList(firstOldBucket, buckets.size())), all, "nothing open");
    }
}
