package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

class DayColumnsTest {
    @Test
    void columnsWithNothingInThemAreLeftOutAndTheFiguresStandTogetherAtTheRight() {
        ReportTable table = table("", 10_000, 0, 0, 500);

        List<Integer> places = DayColumns.places(table);

        assertThat(places).containsExactly(0, 1, 2, -1, 4, -1, -1, 5, 8);
        assertThat(DayColumns.placed(places, table.columns()))
                .containsExactly("No.", "Entry", "Patient", "", "Reference", "", "", "Charges", "Cash");
    }

    @Test
    void aDayWithSomethingInEveryColumnStandsAsItIs() {
        assertThat(DayColumns.places(table("DS1-1", 1, 2, 3, 4))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    private static ReportTable table(String claim, long... cents) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.number(1), Cell.words("Charge"), Cell.words(""), Cell.words(claim), Cell.words("EFT1")));
        for (long amount : cents) {
            cells.add(Cell.amount(Money.ofCents(amount)));
        }
        return new ReportTable(
                "Day",
                "Day",
                List.of(),
                List.of("No.", "Entry", "Patient", "Claim", "Reference", "Charges", "Payments", "Adjusted", "Cash"),
                List.of(new Row(cells, false)));
    }
}
