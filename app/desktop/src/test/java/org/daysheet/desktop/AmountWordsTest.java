package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Amounts as people type them.
class AmountWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "96|9600",
                ".5|50",
                "5.|500",
                "$1,234.50|123450",
                "1,234,567|123456700",
                "120*.8|9600",
                "3x15+4.25|4925",
                "3 X 15|4500",
                "(80-12)/2|3400",
                "80%*150|12000",
                "100/3|3333",
                "200/3|6667",
                "0.005|1",
                "-0.005|-1",
                "0.0049|0",
                "1/3*3|100",
                "10-20|-1000",
                "--5|500",
                "2*-3|-600",
                "2*(3+4*(5-1))|3800",
                "0.1+0.2|30",
                "99999999999.99|9999999999999"
            })
    void aFewKeysAreAnAmount(String typed, long cents) {
        assertThat(AmountWords.read(typed)).contains(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "-",
                "1/0",
                "1/(2-2)",
                "(1",
                "1)",
                "1+",
                "*2",
                "1..2",
                "1,50",
                "12,34",
                "1e5",
                "abc",
                "5 %%",
                "()",
                "9999999999999999999",
                "1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1"
            })
    void whatSaysNoAmountIsNone(String typed) {
        assertThat(AmountWords.read(typed)).isEmpty();
    }

    @RepeatedTest(50)
    void everyAmountThatIsWrittenOutIsReadAsItself(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        for (int i = 0; i < 40; i++) {
            Money amount = Money.ofCents(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
            assertThat(AmountWords.read(amount.plain())).contains(amount);
            assertThat(AmountWords.read(amount.display())).contains(amount);
        }
    }

    @RepeatedTest(50)
    void sumsAndDifferencesAreThoseOfTheCents(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Money first = Money.ofCents(random.nextLong(0, 100_000_000));
        Money second = Money.ofCents(random.nextLong(0, 100_000_000));
        String left = first.plain();
        String right = second.plain();
        assertThat(AmountWords.read(left + "+" + right)).contains(first.plus(second));
        assertThat(AmountWords.read(left + "-" + right)).contains(first.minus(second));
        assertThat(AmountWords.read(right + "+" + left)).isEqualTo(AmountWords.read(left + "+" + right));
        assertThat(AmountWords.read("(" + left + "-" + right + ")+" + right)).contains(first);
        assertThat(AmountWords.read(left + "*3")).contains(first.times(3));
        assertThat(AmountWords.read("(" + left + "*7)/7")).contains(first);
    }

    @RepeatedTest(100)
    void productsAndQuotientsGoToTheNearerCent(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        String price = Money.ofCents(random.nextLong(0, 10_000_000)).plain();
        String factor = random.nextInt(1, 1000) + "." + random.nextInt(0, 1000);
        BigDecimal exact = new BigDecimal(price).multiply(new BigDecimal(factor));
        assertThat(AmountWords.read(price + "*" + factor)).contains(cents(exact.setScale(2, RoundingMode.HALF_UP)));
        assertThat(AmountWords.read("-" + price + "*" + factor))
                .contains(cents(exact.negate().setScale(2, RoundingMode.HALF_UP)));
        assertThat(AmountWords.read(price + "/" + factor))
                .contains(cents(new BigDecimal(price).divide(new BigDecimal(factor), 2, RoundingMode.HALF_UP)));
    }

    private static Money cents(BigDecimal dollars) {
        return Money.ofCents(dollars.movePointRight(2).longValueExact());
    }
}
