package org.daysheet.billing.eligibility;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// That a payer was asked about a coverage, and what it said.
///
/// @param coverage under which the patient is a member
/// @param serviceOn for which day of service it was asked
/// @param askedOn when it was asked
/// @param channel how
/// @param result whether it holds
/// @param told what else was told
/// @param spokeWith name of who answered, empty when nobody did
/// @param reference the payer's number of the call or answer, empty for none
/// @param note what else was said
public record EligibilityFacts(
        CoverageId coverage,
        LocalDate serviceOn,
        LocalDate askedOn,
        EligibilityChannel channel,
        EligibilityResult result,
        ToldBenefits told,
        String spokeWith,
        String reference,
        String note) {
    private static final int WHOLE = 100;

    public EligibilityFacts {
        spokeWith = spokeWith.strip();
        reference = reference.strip();
        note = note.strip();
    }

    /// @throws BillingException when it cannot be
    void check(LocalDate today) {
        if (askedOn.isAfter(today)) {
            throw new BillingException("eligibility.asked-later", askedOn);
        }
        if (told.from() == null && told.to() != null) {
            throw new BillingException("eligibility.no-first-day");
        }
        if (told.from() != null && told.isAfterEnd(told.from())) {
            throw new BillingException("eligibility.days-reversed");
        }
        Integer share = told.coinsurance();
        if (share != null && (share < 0 || share > WHOLE)) {
            throw new BillingException("eligibility.percent", share.toString());
        }
        if (Stream.of(told.copay(), told.deductibleLeft()).anyMatch(EligibilityFacts::isBelowNothing)) {
            throw new BillingException("eligibility.negative-amount");
        }
        if (told.visitsLeft() != null && told.visitsLeft() < 0) {
            throw new BillingException("eligibility.negative-visits");
        }
        if (result == EligibilityResult.NO_ANSWER && !told.equals(ToldBenefits.NONE)) {
            throw new BillingException("eligibility.told-without-answer");
        }
    }

    private static boolean isBelowNothing(@Nullable Money amount) {
        return amount != null && amount.isNegative();
    }

    /// Whether it says something about a day: active, the days that were told count, else the day that was meant and
    /// all later ones; not active, also whatever comes after the last day that was told, but of the days on which
    /// it is told to hold only the one that was meant.
    public boolean isAbout(LocalDate day) {
        return switch (result) {
            case NO_ANSWER -> false;
            case ACTIVE ->
                told.from() == null ? !day.isBefore(serviceOn) : day.equals(serviceOn) || !told.isOutside(day);
            case INACTIVE, NOT_FOUND ->
                day.equals(serviceOn)
                        || told.isAfterEnd(day)
                        || (day.isAfter(serviceOn) && (told.from() == null || told.isOutside(day)));
        };
    }

    /// Whether the payer said that it holds on exactly that day, when the day was there.
    boolean isSureOf(LocalDate day) {
        return result == EligibilityResult.ACTIVE && serviceOn.equals(day) && !askedOn.isBefore(day);
    }

    /// Whether it is not active on an earlier day, and only taken to be so on this one: no last day before it was told.
    boolean isDeniedBefore(LocalDate day) {
        boolean isDenied = result == EligibilityResult.INACTIVE || result == EligibilityResult.NOT_FOUND;
        return isDenied && serviceOn.isBefore(day) && !told.isAfterEnd(day);
    }
}
