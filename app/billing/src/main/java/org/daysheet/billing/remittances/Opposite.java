package org.daysheet.billing.remittances;

import java.util.HashMap;
import java.util.Map;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Compares what a payer takes back with what it decided: every amount and every adjustment negated, charge by charge
/// (X12 RFI 1429). A taking-back of the 4010 style names the group CR for all adjustments, so there only their sum
/// on each charge is compared. When one of the two comes without lines, the claim as a whole is compared.
final class Opposite {
    private final Map<String, Money> sums = new HashMap<>();
    private final Map<Integer, ChargeId> charges;
    private final boolean byLine;
    private final boolean byReason;

    private Opposite(Map<Integer, ChargeId> charges, boolean byLine, boolean byReason) {
        this.charges = charges;
        this.byLine = byLine;
        this.byReason = byReason;
    }

    /// Whether a taking-back is the exact opposite of a decision.
    ///
    /// @param lines charge of each line of the taking-back
    /// @param originalLines charge of each line of the decision
    static boolean of(
            StatedClaim reversal,
            Map<Integer, ChargeId> lines,
            StatedClaim original,
            Map<Integer, ChargeId> originalLines) {
        boolean byLine = reversal.lines().isEmpty() == original.lines().isEmpty();
        boolean byReason = reversal.allAdjustments()
                .noneMatch(adjustment -> adjustment.group().equals("CR"));
        Map<String, Money> taken = new Opposite(lines, byLine, byReason).add(reversal);
        Map<String, Money> decided = new Opposite(originalLines, byLine, byReason).add(original);
        decided.replaceAll((_, amount) -> amount.negated());
        return taken.equals(decided);
    }

    private Map<String, Money> add(StatedClaim stated) {
        add("charged", stated.charge());
        add("paid", stated.paid());
        stated.adjustments().forEach(adjustment -> add("claim", adjustment));
        for (StatedLine line : stated.lines()) {
            @Nullable ChargeId charge = charges.get(line.ordinal());
            String place = byLine ? "charge " + charge : "claim";
            if (byLine) {
                add("charged " + place, line.charge());
                add("paid " + place, line.paid());
            }
            line.adjustments().forEach(adjustment -> add(place, adjustment));
        }
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    private void add(String place, StatedAdjustment adjustment) {
        add("adjusted " + place + (byReason ? " " + adjustment.code() : ""), adjustment.amount());
    }

    private void add(String what, Money amount) {
        sums.merge(what, amount, Money::plus);
    }
}
