package org.daysheet.types.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Days that a list is asked for.
class DaySpanTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final DaySpan MARCH = new DaySpan(FIRST, LAST);

    @Test
    void bothEndsBelongToIt() {
        assertThat(MARCH.contains(FIRST)).isTrue();
        assertThat(MARCH.contains(LAST)).isTrue();
        assertThat(MARCH.contains(FIRST.minusDays(1))).isFalse();
        assertThat(MARCH.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void anOpenEndHoldsNothingBack() {
        assertThat(new DaySpan(null, LAST).contains(LocalDate.MIN)).isTrue();
        assertThat(new DaySpan(FIRST, null).contains(LocalDate.MAX)).isTrue();
        assertThat(DaySpan.ANY.isAny()).isTrue();
        assertThat(MARCH.isBounded()).isTrue();
        assertThat(new DaySpan(FIRST, null).isBounded()).isFalse();
    }

    @Test
    void twoSpansTogetherLeaveTheDaysOfBoth() {
        DaySpan late = new DaySpan(FIRST.plusDays(10), null);

        assertThat(MARCH.and(late)).isEqualTo(new DaySpan(FIRST.plusDays(10), LAST));
        assertThat(late.and(MARCH)).isEqualTo(new DaySpan(FIRST.plusDays(10), LAST));
        assertThat(MARCH.and(DaySpan.ANY)).isEqualTo(MARCH);
        assertThat(DaySpan.ANY.and(DaySpan.ANY)).isEqualTo(DaySpan.ANY);
    }

    @Test
    void spansThatDoNotMeetLeaveNoDay() {
        DaySpan none = MARCH.and(new DaySpan(LAST.plusDays(1), null));

        assertThat(none.contains(LAST)).isFalse();
        assertThat(none.contains(LAST.plusDays(1))).isFalse();
    }
}
