package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgingClock;

/// All figures of a day.
///
/// @param asOf the day
/// @param window the days that averages and rates look at, in words
/// @param figures in the order of the sheet
/// @param aging one table for each clock
public record SheetPage(LocalDate asOf, String window, List<FigureRow> figures, List<AgedReceivables> aging) {
    public SheetPage {
        figures = List.copyOf(figures);
        aging = List.copyOf(aging);
    }

    /// The aging on a clock.
    public AgedReceivables aging(AgingClock clock) {
        return aging.stream()
                .filter(table -> table.clock() == clock)
                .findFirst()
                .orElseThrow();
    }
}
