package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.types.money.Money;

/// Why another payer paid other than charged: one triplet of a CAS (837P TR3 2320 and 2430 CAS).
///
/// @param group CAS01: CO, CR, OA, PI, PR
/// @param reason CAS02, a claim adjustment reason code
/// @param amount positive lowers the payment
/// @param quantity units adjusted as decimal text, empty when none
public record DecisionAdjustment(String group, String reason, Money amount, String quantity) {
    /// The adjustments with those of a group together, groups in the order in which they are first met: as they
    /// are written.
    static List<DecisionAdjustment> grouped(List<DecisionAdjustment> adjustments) {
        Map<String, List<DecisionAdjustment>> byGroup = new LinkedHashMap<>();
        for (DecisionAdjustment adjustment : adjustments) {
            byGroup.computeIfAbsent(adjustment.group(), group -> new ArrayList<>())
                    .add(adjustment);
        }
        return byGroup.values().stream().flatMap(List::stream).toList();
    }

    /// Sum of the amounts.
    static Money sum(List<DecisionAdjustment> adjustments) {
        return Money.sum(adjustments.stream().map(DecisionAdjustment::amount));
    }
}
