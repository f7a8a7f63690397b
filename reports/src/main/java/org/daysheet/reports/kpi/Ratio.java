package org.daysheet.reports.kpi;

import java.math.BigInteger;

/// An exact fraction; it is rounded once, when it is shown.
///
/// @param numerator any number
/// @param denominator greater than zero
public record Ratio(BigInteger numerator, BigInteger denominator) {
    private static final BigInteger TWO = BigInteger.TWO;

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a ratio needs a positive denominator");
        }
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Ratio times(long factor) {
        return new Ratio(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /// The value times the scale as a whole number, half rounded away from zero: 97.195 with scale 10 is 972.
    public long rounded(long scale) {
        BigInteger scaled = numerator
                .abs()
                .multiply(BigInteger.valueOf(scale))
                .multiply(TWO)
                .add(denominator);
        long whole = scaled.divide(denominator.multiply(TWO)).longValueExact();
        return numerator.signum() < 0 ? -whole : whole;
    }

    /// Decimal text with this many places, such as "39.54".
    public String text(int places) {
        long scale = 1;
        for (int place = 0; place < places; place++) {
            scale *= 10;
        }
        long value = rounded(scale);
        String digits = Long.toString(Math.abs(value));
        String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
        String whole = padded.substring(0, padded.length() - places);
        return (value < 0 ? "-" : "") + whole + (places == 0 ? "" : "." + padded.substring(padded.length() - places));
    }
}
