package org.daysheet.desktop.amounts;

import java.math.BigInteger;
import java.util.Optional;

/// A fraction of whole numbers, in lowest terms.
///
/// @param over what is divided
/// @param under what it is divided by, more than zero
record Ratio(BigInteger over, BigInteger under) {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final int MOST_BITS = 53;

    Ratio {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("a fraction is divided by more than nothing");
        }
        BigInteger common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio negated() {
        return new Ratio(over.negate(), under);
    }

    Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    /// Empty when the other is zero.
    Optional<Ratio> dividedBy(Ratio other) {
        return switch (other.over.signum()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Ratio(over.multiply(other.under), under.multiply(other.over)));
            default ->
                Optional.of(new Ratio(
                        over.multiply(other.under).negate(),
                        under.multiply(other.over).negate()));
        };
    }

    /// In cents, half a cent away from zero; empty when that is more than books hold.
    Optional<Long> cents() {
        BigInteger doubled = over.abs().multiply(HUNDRED).shiftLeft(1).add(under);
        BigInteger cents = doubled.divide(under.shiftLeft(1));
        if (cents.bitLength() > MOST_BITS) {
            return Optional.empty();
        }
        return Optional.of(over.signum() < 0 ? -cents.longValueExact() : cents.longValueExact());
    }
}
