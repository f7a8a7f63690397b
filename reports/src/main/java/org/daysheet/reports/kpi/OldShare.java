package org.daysheet.reports.kpi;

import java.util.List;
import org.daysheet.types.money.Money;

/// How much of what is open is older than 120 days, and how that stands.
///
/// @param reading the share, not available when nothing is open
/// @param level how it stands
public record OldShare(Reading reading, Level level) {
    /// From this share on it is to be watched.
    private static final long WATCH_PERCENT = 18;
    /// Above this share something is to be done.
    private static final long MOST_PERCENT = 25;

    /// How a share stands.
    public enum Level {
        /// Nothing is open.
        NONE,
        /// Under 18 %.
        GOOD,
        /// 18 to 25 %.
        WATCH,
        /// Above 25 %.
        ACT
    }

    /// By the balances above zero in the buckets.
    static OldShare of(List<Money> buckets) {
        long old = buckets.getLast().cents();
        long all = Money.sum(buckets).cents();
        return new OldShare(Formulas.olderThan(buckets, buckets.size() - 1), level(old, all));
    }

    private static Level level(long old, long all) {
        if (all <= 0) {
            return Level.NONE;
        }
        long hundredfold = Math.multiplyExact(old, 100L);
        if (hundredfold < Math.multiplyExact(all, WATCH_PERCENT)) {
            return Level.GOOD;
        }
        return hundredfold > Math.multiplyExact(all, MOST_PERCENT) ? Level.ACT : Level.WATCH;
    }
}
