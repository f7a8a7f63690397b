package org.daysheet.types.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AgeBucketsTest {
    @Test
    void bucketsBeginAtTheirLowerEdge() {
        LocalDate day = LocalDate.of(2026, 7, 15);

        assertThat(IntStream.of(-3, 0, 30, 31, 60, 61, 90, 91, 120, 121, 4_000)
                        .map(days -> AgeBuckets.of(day.minusDays(days), day)))
                .containsExactly(0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4);
    }
}
