package org.daysheet.reports.kpi;

/// Where a figure should be.
///
/// @param side on which side of the limit is good
/// @param limit in the unit of {@link Reading#value}
/// @param words as printed
public record Target(Side side, long limit, String words) {

    /// Which side is good.
    public enum Side {
        AT_MOST,
        AT_LEAST,
        /// No limit; the trend matters.
        NONE
    }

    static Target atMost(long limit, String words) {
        return new Target(Side.AT_MOST, limit, words);
    }

    static Target atLeast(long limit, String words) {
        return new Target(Side.AT_LEAST, limit, words);
    }

    static Target none(String words) {
        return new Target(Side.NONE, 0, words);
    }

    /// Whether a reading misses the target; a reading that is not available misses nothing.
    public boolean isMissedBy(Reading reading) {
        long value = reading.value().orElse(limit);
        return switch (side) {
            case AT_MOST -> value > limit;
            case AT_LEAST -> value < limit;
            case NONE -> false;
        };
    }
}
