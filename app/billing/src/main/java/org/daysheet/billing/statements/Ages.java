package org.daysheet.billing.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.money.AgeBuckets;
import org.daysheet.types.money.Money;

/// The due amount by days since it became the household's: 0-30, 31-60, 61-90, 91-120, 121 and more. Credits are used
/// up from the oldest on, so the buckets add up to what is asked for.
///
/// @param buckets five amounts, none negative while the whole is not
record Ages(List<Money> buckets) {
    private static final int COUNT = AgeBuckets.WORDS.size();

    Ages {
        buckets = List.copyOf(buckets);
    }

    static Ages of(List<OpenCharge> charges, Money credit, LocalDate cutoff) {
        long[] cents = new long[COUNT];
        long used = credit.cents();
        for (OpenCharge charge : charges) {
            LocalDate since = charge.dueSince();
            if (charge.due().isNegative()) {
                used = Math.subtractExact(used, charge.due().cents());
            } else if (since != null) {
                int bucket = AgeBuckets.of(since, cutoff);
                cents[bucket] = Math.addExact(cents[bucket], charge.due().cents());
            }
        }
        for (int bucket = COUNT - 1; bucket >= 0 && used > 0; bucket--) {
            long taken = Math.min(used, cents[bucket]);
            cents[bucket] -= taken;
            used -= taken;
        }
        List<Money> buckets = new ArrayList<>();
        for (long amount : cents) {
            buckets.add(Money.ofCents(amount));
        }
        return new Ages(buckets);
    }

    /// Place of the oldest bucket that holds something.
    int oldest() {
        for (int bucket = COUNT - 1; bucket > 0; bucket--) {
            if (!buckets.get(bucket).isZero()) {
                return bucket;
            }
        }
        return 0;
    }
}
