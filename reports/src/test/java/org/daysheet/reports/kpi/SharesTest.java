package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void whatRoundingLeavesGoesToTheLargestRemainderAndAmongEqualsToTheFirst() {
        assertThat(Shares.words(cents(1, 1, 1))).containsExactly("33.4%", "33.3%", "33.3%");
        assertThat(Shares.words(cents(3_630_000, 1_480_000, 720_000, 370_000, 810_000)))
                .containsExactly("51.8%", "21.1%", "10.3%", "5.3%", "11.5%");
        assertThat(Shares.words(cents(5, 0, 0))).containsExactly("100.0%", "0.0%", "0.0%");
    }

    @Test
    void nothingHasNoShares() {
        assertThat(Shares.words(cents(0, 0))).containsExactly("", "");
    }

    @Test
    void anySharesAddUpToExactlyOneHundred() {
        Random random = new Random(20_260_626);
        for (int time = 0; time < 2_000; time++) {
            List<Money> parts =
                    cents(random.longs(5, 0, 1L << random.nextInt(1, 40)).toArray());
            if (Money.sum(parts).isPositive()) {
                assertThat(Shares.tenths(parts).stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(1_000);
            }
        }
    }

    private static List<Money> cents(long... cents) {
        return LongStream.of(cents).mapToObj(Money::ofCents).toList();
    }
}
