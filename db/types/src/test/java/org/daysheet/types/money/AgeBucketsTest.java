package org.daysheet.types.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.daysheet.types.day.DaySpan;
import org.junit.jupiter.api.Test;

final class AgeBucketsTest {
    @Test
    void bucketsBeginAtTheirLowerEdge() {
        LocalDate day = LocalDate.of(2026, 7, 15);

        assertThat(IntStream.of(-3, 0, 30, 31, 60, 61, 90, 91, 120, 121, 4_000)
                        .map(days -> AgeBuckets.of(day.minusDays(days), day)))
                .containsExactly(0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4);
    }

    @Test
    void theDaysOfABucketAreThoseThatAgeIntoIt() {
        LocalDate day = LocalDate.of(2026, 7, 15);

        assertThat(IntStream.rangeClosed(-3, 130)
                        .mapToObj(day::minusDays)
                        .filter(since ->
                                !AgeBuckets.days(AgeBuckets.of(since, day), day).contains(since)))
                .isEmpty();
        assertThat(IntStream.range(0, AgeBuckets.WORDS.size()).mapToObj(place -> AgeBuckets.days(place, day)))
                .containsExactly(
                        new DaySpan(LocalDate.of(2026, 6, 15), null),
                        new DaySpan(LocalDate.of(2026, 5, 16), LocalDate.of(2026, 6, 14)),
                        new DaySpan(LocalDate.of(2026, 4, 16), LocalDate.of(2026, 5, 15)),
                        new DaySpan(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 4, 15)),
                        new DaySpan(null, LocalDate.of(2026, 3, 16)));
    }
}
