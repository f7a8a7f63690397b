package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.List;

/// All figures of a practice at the end of a day.
///
/// @param practiceName whose figures
/// @param asOf the day; nothing posted later is in it
/// @param window the days that averages and rates look at
/// @param figures one for each {@link Kpi}, in its order
/// @param payers payers by name, patients last
/// @param aging one table for each {@link AgingClock}, in its order
/// @param rollForward how A/R came to be what it is
public record KpiSheet(
        String practiceName,
        LocalDate asOf,
        Window window,
        List<KpiFigure> figures,
        List<PayerFigures> payers,
        List<AgedReceivables> aging,
        RollForward rollForward) {
    public KpiSheet {
        figures = List.copyOf(figures);
        payers = List.copyOf(payers);
        aging = List.copyOf(aging);
    }

    public KpiFigure figure(Kpi kpi) {
        return figures.stream()
                .filter(figure -> figure.kpi() == kpi)
                .findFirst()
                .orElseThrow();
    }

    public AgedReceivables aging(AgingClock clock) {
        return aging.stream()
                .filter(table -> table.clock() == clock)
                .findFirst()
                .orElseThrow();
    }
}
