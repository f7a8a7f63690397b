package org.daysheet.types.money;

import java.util.ArrayList;
import java.util.List;

/// Splits an amount over weights without losing or inventing a cent (largest remainder; ties go to the earlier
/// share).
public final class Allocation {
    private Allocation() {}

    /// Splits the total in proportion to the weights.
    ///
    /// @param total what to split, may be negative
    /// @param weights none negative; when all are zero the total is split evenly
    /// @return one share a weight, in order; their sum is exactly the total
    /// @throws IllegalArgumentException without weights or with a negative one
    public static List<Money> split(Money total, List<Money> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("an allocation needs weights, none negative");
        }
        List<Money> effective = weights.stream().allMatch(Money::isZero)
                ? weights.stream().map(weight -> Money.ofCents(1)).toList()
                : weights;
        List<Money> shares = shares(total.abs(), effective);
        return total.isNegative() ? shares.stream().map(Money::negated).toList() : shares;
    }

    private static List<Money> shares(Money total, List<Money> weights) {
        long sum = Money.sum(weights).cents();
        List<Money> shares = new ArrayList<>();
        List<Long> remainders = new ArrayList<>();
        long given = 0;
        for (Money weight : weights) {
            long product = Math.multiplyExact(total.cents(), weight.cents());
            shares.add(Money.ofCents(product / sum));
            remainders.add(product % sum);
            given += product / sum;
        }
        for (long left = total.cents() - given; left > 0; left--) {
            int next = largest(remainders);
            shares.set(next, shares.get(next).plus(Money.ofCents(1)));
            remainders.set(next, -1L);
        }
        return List.copyOf(shares);
    }

    private static int largest(List<Long> remainders) {
        int best = 0;
        for (int i = 1; i < remainders.size(); i++) {
            if (remainders.get(i) > remainders.get(best)) {
                best = i;
            }
        }
        return best;
    }
}
