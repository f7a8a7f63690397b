package org.daysheet.reports.kpi;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.daysheet.types.money.Money;

/// Parts of a sum in tenths of a percent that add up to exactly 100%: each is rounded down, and what that leaves goes
/// to those that lost most by it, the first of equals first (largest remainder).
public final class Shares {
    private static final int WHOLE = 1000;
    private static final int TENTHS = 10;

    private Shares() {}

    /// The shares in words, such as "12.5%"; all empty when the parts come to nothing.
    ///
    /// @param parts none below zero
    public static List<String> words(List<Money> parts) {
        if (!Money.sum(parts).isPositive()) {
            return parts.stream().map(_ -> "").toList();
        }
        return tenths(parts).stream()
                .map(tenths -> tenths / TENTHS + "." + tenths % TENTHS + "%")
                .toList();
    }

    static List<Integer> tenths(List<Money> parts) {
        BigInteger sum = BigInteger.valueOf(Money.sum(parts).cents());
        List<Integer> shares = new ArrayList<>();
        List<BigInteger> lost = new ArrayList<>();
        for (Money part : parts) {
            BigInteger[] share = BigInteger.valueOf(part.cents())
                    .multiply(BigInteger.valueOf(WHOLE))
                    .divideAndRemainder(sum);
            shares.add(share[0].intValueExact());
            lost.add(share[1]);
        }
        int left = WHOLE - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(lost::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(place -> shares.set(place, shares.get(place) + 1));
        return shares;
    }
}
