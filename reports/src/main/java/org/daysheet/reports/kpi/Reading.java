package org.daysheet.reports.kpi;

import java.util.OptionalLong;
import org.daysheet.types.money.Money;

/// What a figure reads: an amount, a percentage, days, a count, or nothing that would mean anything.
public sealed interface Reading {
    /// An amount of money.
    record Amount(Money money) implements Reading {}

    /// A share of one whole: 0.972 reads "97.2 %".
    record Percent(Ratio share) implements Reading {}

    /// A number of days.
    record Days(Ratio days) implements Reading {}

    /// How many.
    record Count(long number) implements Reading {}

    /// Too little to say anything; why, such as "n<5".
    record NotAvailable(String why) implements Reading {}

    /// As printed.
    default String display() {
        return switch (this) {
            case Amount amount -> amount.money.display();
            case Percent percent -> percent.share.times(100).text(1) + "%";
            case Days days -> days.days.text(2) + " days";
            case Count count -> Long.toString(count.number);
            case NotAvailable none -> "n/a (" + none.why + ")";
        };
    }

    /// One whole number for machines: cents, basis points, hundredths of a day, or the count; empty when not
    /// available.
    default OptionalLong value() {
        return switch (this) {
            case Amount amount -> OptionalLong.of(amount.money.cents());
            case Percent percent -> OptionalLong.of(percent.share.rounded(10_000));
            case Days days -> OptionalLong.of(days.days.rounded(100));
            case Count count -> OptionalLong.of(count.number);
            case NotAvailable _ -> OptionalLong.empty();
        };
    }
}
