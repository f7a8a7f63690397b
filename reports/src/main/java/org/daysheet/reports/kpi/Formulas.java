package org.daysheet.reports.kpi;

import java.math.BigInteger;
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

    /// What a billing service brings in a year, less what it takes: the increase of collections and the costs it
    /// saves, less its fee on all that is collected then. Collections of 500,000 that grow by a tenth, 40,000 saved
    /// and a fee of 7% leave 51,500 (50,000 + 40,000 - 38,500). Negative when it costs more than it brings.
    ///
    /// @param collections what is collected now
    /// @param increase by which share of it collections grow
    /// @param saved costs that fall away
    /// @param fee the service's share of what is collected then
    public static Money returnOnService(Money collections, Ratio increase, Money saved, Ratio fee) {
        Money more = part(collections, increase);
        return more.plus(saved).minus(part(collections.plus(more), fee));
    }

    /// What is lost of the collections when a share of them is never asked for or never followed up: 5% of 500,000
    /// are 25,000.
    public static Money leakage(Money collections, Ratio lost) {
        return part(collections, lost);
    }

    /// What must be collected for a cost to be no more than a share of it: 240,000 are 10% of 2,400,000 and 9% of
    /// 2,666,666.67.
    ///
    /// @param share of the collections, above zero
    public static Money collectionsThatBear(Money cost, Ratio share) {
        BigInteger cents = BigInteger.valueOf(cost.cents());
        return Money.ofCents(new Ratio(cents.multiply(share.denominator()), share.numerator()).rounded(1));
    }

    private static Money part(Money whole, Ratio share) {
        return Money.ofCents(share.times(whole.cents()).rounded(1));
    }

    /// Share of balances that are older than the first buckets.
    static Reading olderThan(List<Money> buckets, int firstOldBucket) {
        Money all = Money.sum(buckets);
        return share(Money.sum(buckets.subList(firstOldBucket, buckets.size())), all, "nothing open");
    }
}
