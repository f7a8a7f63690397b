package org.daysheet.desktop.today;

import java.util.List;
import org.daysheet.desktop.reports.FigureRow;
import org.daysheet.desktop.work.TrendPoint;

/// A key figure on the first screen.
///
/// @param figure the figure
/// @param trend its course, oldest first, with today's reading last
/// @param since how it changed since the month end before, blank without history
public record TileRow(FigureRow figure, List<TrendPoint> trend, String since) {
    public TileRow {
        trend = List.copyOf(trend);
    }
}
