package org.daysheet.billing.practice;

import org.daysheet.billing.practice.PayerGates.Wish;
import org.jspecify.annotations.Nullable;

/// What a payer said from a day on about what it wants to be known before a claim. What is null stays as it was.
///
/// @param number what becomes of a claim without the number it needs
/// @param eligibility whether the coverage has to be checked for the day of service
/// @param eligibilityDays how many days before it may have been checked; null beside a word about checking means any
public record GatesSaid(
        @Nullable Wish number,
        @Nullable Wish eligibility,
        @Nullable Integer eligibilityDays) {
    /// Nothing.
    public static final GatesSaid NOTHING = new GatesSaid(null, null, null);

    public GatesSaid {
        if (number == Wish.NOT_ASKED) {
            throw new IllegalArgumentException("whether a number is asked for is said by which one");
        }
        if (eligibilityDays != null && (eligibilityDays < 0 || eligibilityDays > PayerGates.MOST_DAYS)) {
            throw new IllegalArgumentException("days are counted from 0 to " + PayerGates.MOST_DAYS);
        }
    }

    /// Whether it says something about how long before a coverage is checked.
    boolean isAboutDays() {
        return eligibility != null || eligibilityDays != null;
    }
}
