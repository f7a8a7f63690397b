package org.daysheet.edi.ack277;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Totals of a claim acknowledgment (277CA QTY 90/QA, AA/QC and AMT YU, YY). Null or -1 where not given.
///
/// @param acceptedCount claims accepted
/// @param rejectedCount claims rejected
/// @param acceptedAmount their charges
/// @param rejectedAmount their charges
public record AckTotals(
        int acceptedCount,
        int rejectedCount,
        @Nullable Money acceptedAmount,
        @Nullable Money rejectedAmount) {
    /// Nothing given.
    public static final AckTotals NONE = new AckTotals(-1, -1, null, null);
}
