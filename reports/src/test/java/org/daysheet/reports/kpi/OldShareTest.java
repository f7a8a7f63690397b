package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.reports.kpi.OldShare.Level;
import org.daysheet.types.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OldShareTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, n/a (nothing open), NONE",
        "100000, 0, 0.0%, GOOD",
        "82001, 17999, 18.0%, GOOD",
        "82000, 18000, 18.0%, WATCH",
        "75000, 25000, 25.0%, WATCH",
        "74999, 25001, 25.0%, ACT"
    })
    void theShareOlderThan120DaysIsGoodToBeWatchedOrToBeActedOn(long young, long old, String said, Level level) {
        OldShare share =
                OldShare.of(List.of(Money.ofCents(young), Money.ZERO, Money.ZERO, Money.ZERO, Money.ofCents(old)));

        assertThat(share.reading().display()).isEqualTo(said);
        assertThat(share.level()).isEqualTo(level);
    }
}
