package org.daysheet.billing.eligibility;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a payer told of a plan; what was not told is null or empty.
///
/// @param plan name of the plan
/// @param from first day on which it holds
/// @param to last day on which it holds
/// @param copay what the patient pays at a visit
/// @param deductibleLeft what the patient has to pay first in this year
/// @param coinsurance the patient's share of what is allowed, in percent
/// @param visitsLeft how many visits are still paid
public record ToldBenefits(
        String plan,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Money copay,
        @Nullable Money deductibleLeft,
        @Nullable Integer coinsurance,
        @Nullable Integer visitsLeft) {
    /// Nothing was told.
    public static final ToldBenefits NONE = new ToldBenefits("", null, null, null, null, null, null);

    public ToldBenefits {
        plan = plan.strip();
    }

    /// Whether a day is outside of the days that were told.
    boolean isOutside(LocalDate day) {
        return (from != null && day.isBefore(from)) || isAfterEnd(day);
    }

    /// Whether a day is later than the last one that was told.
    boolean isAfterEnd(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
