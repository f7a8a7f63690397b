package org.daysheet.types.money;

import java.util.Optional;
import java.util.stream.Stream;

/// An exact amount of US dollars, held as whole cents. Arithmetic refuses to overflow; nothing here rounds.
/// Negative amounts are allowed: the sign rule of the file or account they came from applies.
///
/// @param cents the amount in cents
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final int LONGEST_TEXT = 18;

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /// Sum of all amounts; zero when there are none.
    public static Money sum(Iterable<Money> amounts) {
        long total = 0;
        for (Money amount : amounts) {
            total = Math.addExact(total, amount.cents);
        }
        return ofCents(total);
    }

    /// Sum of all amounts; zero when there are none.
    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    /// Reads a decimal as X12 R elements and people's CSV files write it: optional sign, digits, at most two
    /// significant decimals ("12", "-12.5", ".05", "12.500"). Empty when it is not such a number, or has a fraction
    /// of a cent, or does not fit.
    public static Optional<Money> parse(String text) {
        return DecimalText.cents(text, LONGEST_TEXT).map(Money::ofCents);
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return ofCents(Math.negateExact(cents));
    }

    public Money times(long factor) {
        return ofCents(Math.multiplyExact(cents, factor));
    }

    public Money abs() {
        return cents < 0 ? negated() : this;
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /// The shortest decimal X12 asks for: no trailing zeros, no leading zero sign ("12.5", "-0.07" as "-.07").
    public String x12() {
        return DecimalText.shortest(cents);
    }

    /// Two decimals without grouping, for CSV files and messages: "1234.50".
    public String plain() {
        return (cents < 0 ? "-" : "") + Math.abs(cents / 100) + "." + twoDigits(Math.abs(cents % 100));
    }

    /// As people read it: "$1,234.50", "-$0.07".
    public String display() {
        return (cents < 0 ? "-$" : "$") + String.format(java.util.Locale.US, "%,d", Math.abs(cents / 100)) + "."
                + twoDigits(Math.abs(cents % 100));
    }

    private static String twoDigits(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return plain();
    }
}
