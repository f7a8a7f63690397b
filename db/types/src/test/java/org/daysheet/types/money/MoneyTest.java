package org.daysheet.types.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "12, 1200",
        "12.5, 1250",
        "-12.50, -1250",
        ".05, 5",
        "-.07, -7",
        "0, 0",
        "12.500, 1250",
        "+3, 300",
        "12., 1200",
        "00012.10, 1210"
    })
    void decimalsAreReadAsCents(String text, long cents) {
        assertThat(Money.parse(text)).isEqualTo(Optional.of(Money.ofCents(cents)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "1.005", "1e3", "1,000.00", "abc", "--1", "1.2.3", "99999999999999999999", "١"})
    void whatIsNoAmountInCentsIsNotRead(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1200, 12", "1250, 12.5", "5, .05", "-7, -.07", "0, 0", "-1205, -12.05", "10, .1"})
    void x12AmountsAreTheShortestDecimal(long cents, String text) {
        assertThat(Money.ofCents(cents).x12()).isEqualTo(text);
    }

    @Test
    void tenThousandTenAndTwentyCentLinesAddUpExactly() {
        List<Money> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lines.add(Money.ofCents(10).plus(Money.ofCents(20)));
        }
        assertThat(Money.sum(lines)).isEqualTo(Money.ofCents(300_000));
    }

    @Test
    void amountsAreShownTheWayPeopleReadThem() {
        assertThat(Money.ofCents(123456789).display()).isEqualTo("$1,234,567.89");
        assertThat(Money.ofCents(-7).display()).isEqualTo("-$0.07");
        assertThat(Money.ofCents(-7).plain()).isEqualTo("-0.07");
    }

    @Test
    void overflowIsRefused() {
        assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @RepeatedTest(200)
    void writtenAmountsReadBackAsThemselves(RepetitionInfo info) {
        SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
        Money amount = Money.ofCents(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
        assertThat(Money.parse(amount.x12())).isEqualTo(Optional.of(amount));
        assertThat(Money.parse(amount.plain())).isEqualTo(Optional.of(amount));
    }

    @RepeatedTest(200)
    void anAllocationNeverLosesACent(RepetitionInfo info) {
        SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
        Money total = Money.ofCents(random.nextLong(-10_000_000, 10_000_000));
        List<Money> weights = random.longs(random.nextInt(1, 12), 0, 100_000)
                .mapToObj(Money::ofCents)
                .toList();
        assertThat(Money.sum(Allocation.split(total, weights))).isEqualTo(total);
    }

    @Test
    void tenDollarsOverThreeEqualSharesGiveTheOddCentToTheFirst() {
        assertThat(Allocation.split(Money.ofCents(1000), List.of(Money.ofCents(1), Money.ofCents(1), Money.ofCents(1))))
                .containsExactly(Money.ofCents(334), Money.ofCents(333), Money.ofCents(333));
    }
}
