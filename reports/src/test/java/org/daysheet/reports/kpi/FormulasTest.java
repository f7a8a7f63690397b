package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

final class FormulasTest {
    private static Money dollars(long dollars) {
        return Money.ofCents(dollars * 100);
    }

    @Test
    void daysInReceivablesSubtractCreditsOnce() {
        OpenBalances apart = new OpenBalances(dollars(70_000), dollars(5_000));
        OpenBalances netted = new OpenBalances(dollars(65_000), Money.ZERO);

        assertThat(Formulas.daysInReceivables(apart, dollars(600_000), 365).display())
                .isEqualTo("39.54 days");
        assertThat(Formulas.daysInReceivables(netted, dollars(600_000), 365).display())
                .isEqualTo("39.54 days");
    }

    @Test
    void daysInReceivablesSayNothingWithoutCharges() {
        Reading reading = Formulas.daysInReceivables(new OpenBalances(dollars(1), Money.ZERO), Money.ZERO, 90);

        assertThat(reading).isEqualTo(new Reading.NotAvailable("no charges"));
        assertThat(reading.display()).isEqualTo("n/a (no charges)");
        assertThat(reading.value()).isEmpty();
    }

    @Test
    void netCollectionCountsOnlyContractualAdjustments() {
        assertThat(Formulas.netCollection(dollars(500_000), dollars(14_000), dollars(850_000), dollars(350_000))
                        .display())
                .isEqualTo("97.2%");
        // 10,000 of it was late filing, not contract
        assertThat(Formulas.netCollection(dollars(500_000), dollars(14_000), dollars(850_000), dollars(340_000))
                        .display())
                .isEqualTo("95.3%");
    }

    @Test
    void aServiceReturnsWhatItBringsAndSavesLessItsFee() {
        // 50,000 more and 40,000 saved, less 7% of 550,000
        assertThat(Formulas.returnOnService(dollars(500_000), percent(10), dollars(40_000), percent(7)))
                .isEqualTo(dollars(51_500));
        assertThat(Formulas.returnOnService(dollars(100_000), percent(0), Money.ZERO, percent(7)))
                .isEqualTo(dollars(-7_000));
    }

    @Test
    void leakageIsAShareOfCollections() {
        assertThat(Formulas.leakage(dollars(500_000), percent(5))).isEqualTo(dollars(25_000));
    }

    @Test
    void aCostAtAShareTellsTheCollectionsThatBearIt() {
        assertThat(Formulas.collectionsThatBear(dollars(240_000), percent(10))).isEqualTo(dollars(2_400_000));
        assertThat(Formulas.collectionsThatBear(dollars(240_000), percent(9))).isEqualTo(Money.ofCents(266_666_667));
        assertThatThrownBy(() -> Formulas.collectionsThatBear(dollars(1), percent(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Ratio percent(long percent) {
        return Ratio.of(percent, 100);
    }

    @Test
    void tinyCountsAreNotRates() {
        assertThat(Formulas.rate(1, 4)).isEqualTo(new Reading.NotAvailable("n<5"));
        assertThat(Formulas.rate(1, 10).display()).isEqualTo("10.0%");
        assertThat(Formulas.rate(0, 0).display()).isEqualTo("n/a (n<5)");
    }

    @Test
    void ratiosRoundHalfAwayFromZeroOnceWhenShown() {
        assertThat(Ratio.of(1, 8).times(100).text(1)).isEqualTo("12.5");
        assertThat(Ratio.of(1, 16).times(100).text(1)).isEqualTo("6.3");
        assertThat(Ratio.of(-1, 16).times(100).text(1)).isEqualTo("-6.3");
        assertThat(Ratio.of(1, 1000).text(2)).isEqualTo("0.00");
        assertThat(Ratio.of(5, 1000).text(2)).isEqualTo("0.01");
    }

    @Test
    void meanAndMedianOfDays() {
        LocalDate day = LocalDate.of(2026, 1, 10);
        DayCounts counts = new DayCounts()
                .add(day, day, 3)
                .add(day, day.plusDays(1), 1)
                .add(day, day.plusDays(4), 1)
                .add(day, day.plusDays(10), 1);

        assertThat(Formulas.mean(counts).display()).isEqualTo("2.50 days");
        assertThat(Formulas.median(counts).display()).isEqualTo("0.50 days");
        assertThat(counts.longerThan(3)).isEqualTo(2);
    }

    @Test
    void windowsIncludeBothEnds() {
        assertThat(Window.trailing(LocalDate.of(2026, 5, 31), 3))
                .isEqualTo(new Window(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31)));
        assertThat(Window.trailing(LocalDate.of(2026, 5, 31), 3).days()).isEqualTo(92);
        assertThat(Window.cohort(LocalDate.of(2026, 11, 21)))
                .isEqualTo(new Window(LocalDate.of(2025, 8, 1), LocalDate.of(2026, 7, 31)));
    }

    @Test
    void everyFigureSaysWhatItIs() {
        assertThat(Kpi.values()).allSatisfy(kpi -> {
            assertThat(kpi.title()).isNotBlank();
            assertThat(kpi.formula()).isNotBlank();
            assertThat(kpi.counted()).endsWith(".");
            assertThat(kpi.target().words()).isNotBlank();
        });
    }
}
