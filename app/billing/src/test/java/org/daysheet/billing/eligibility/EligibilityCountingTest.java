package org.daysheet.billing.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.CoverageId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which of several checks of a coverage counts for a day of service. The visit was on 2026-03-10.
final class EligibilityCountingTest {
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 5);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate VISIT = LocalDate.of(2026, 3, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    private static final EligibilityCheck HOLDS = check(1, VISIT, VISIT, EligibilityResult.ACTIVE, null, null);

    @Test
    void whatIsDeniedSaysNothingOfTheDaysThatAreToldToBeCovered() {
        EligibilityCheck notYet = check(2, EARLY, LATER, EligibilityResult.INACTIVE, FEBRUARY, null);

        assertThat(notYet.facts().isAbout(EARLY)).isTrue();
        assertThat(notYet.facts().isAbout(FEBRUARY.minusDays(1))).isTrue();
        assertThat(notYet.facts().isAbout(FEBRUARY)).isFalse();
        assertThat(counting(HOLDS, notYet)).isEqualTo(1);
        assertThat(EligibilityCheck.counting(List.of(notYet), VISIT)).isEmpty();
    }

    @Test
    void theVeryDayThatWasAskedForIsDeniedWhateverDaysWereTold() {
        EligibilityCheck denied = check(2, VISIT, LATER, EligibilityResult.INACTIVE, FEBRUARY, null);

        assertThat(denied.facts().isAbout(VISIT)).isTrue();
        assertThat(counting(HOLDS, denied)).isEqualTo(2);
    }

    @Test
    void aCheckOfExactlyThatDayOutweighsWhatWasDeniedForEarlierOnes() {
        EligibilityCheck earlier = check(2, EARLY, LATER, EligibilityResult.INACTIVE, null, null);
        EligibilityCheck unknown = check(3, EARLY, LATER, EligibilityResult.NOT_FOUND, null, null);
        EligibilityCheck before = check(4, VISIT, VISIT.minusDays(1), EligibilityResult.ACTIVE, null, null);

        assertThat(counting(HOLDS, earlier)).isEqualTo(1);
        assertThat(counting(HOLDS, unknown)).isEqualTo(1);
        assertThat(counting(earlier)).isEqualTo(2);
        assertThat(counting(before, earlier)).as("asked before the day").isEqualTo(2);
    }

    @Test
    void aLastDayThatIsToldAfterwardsIsBelieved() {
        EligibilityCheck ended =
                check(2, EARLY, LATER, EligibilityResult.INACTIVE, EARLY.minusDays(4), VISIT.minusDays(1));

        assertThat(counting(HOLDS, ended)).isEqualTo(2);
    }

    private static long counting(EligibilityCheck... checks) {
        return EligibilityCheck.counting(List.of(checks), VISIT).orElseThrow().id();
    }

    private static EligibilityCheck check(
            long id,
            LocalDate serviceOn,
            LocalDate askedOn,
            EligibilityResult result,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new EligibilityCheck(
                id,
                new EligibilityFacts(
                        new CoverageId(1),
                        serviceOn,
                        askedOn,
                        EligibilityChannel.PHONE,
                        result,
                        new ToldBenefits("", from, to, null, null, null, null),
                        "",
                        "",
                        ""),
                null,
                null,
                Instant.EPOCH,
                "pat");
    }
}
