package org.daysheet.billing.claims;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The claims at one step.
///
/// @param step where they wait
/// @param claims how many
/// @param total what they charge together
/// @param oldestServiceOn first day of service of the oldest of them, null when there is none
public record ClaimStepCount(
        ClaimStep step, int claims, Money total, @Nullable LocalDate oldestServiceOn) {
    static ClaimStepCount none(ClaimStep step) {
        return new ClaimStepCount(step, 0, Money.ZERO, null);
    }
}
