package org.daysheet.desktop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.reports.data.DayEntry;
import org.daysheet.reports.data.DaySheet;
import org.daysheet.reports.kpi.RollForward;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// The journal of a day as the screen shows it.
class DayPagesTest {
    private static final Money CHARGE = Money.ofCents(120_000);

    @Test
    void theNumberOfAnEntryIsANameAndReadsAsOnPaper() {
        DayEntry entry = new DayEntry(
                1_200,
                "Charge",
                new DayEntry.About(null, null, null),
                "A1001 Rivera, Ana",
                "",
                "",
                new DayEntry.Columns(CHARGE, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
        DayPage page = DayPages.of(new DaySheet(
                "Juniper Street Family Medicine",
                LocalDate.of(2026, 11, 22),
                List.of(entry),
                new RollForward(Money.ZERO, List.of(), CHARGE)));
        assertThat(page.rows())
                .extracting(DayRow::cells)
                .containsExactly(List.of("1200", "Charge", "A1001 Rivera, Ana", "1,200.00"));
    }
}
