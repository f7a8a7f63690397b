package org.daysheet.desktop.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.work.TrendPoint;
import org.daysheet.reports.Reports;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.types.work.Progress;

/// What the report screen asks of the practice. All of it reads only.
public interface ReportDesk {
    /// All figures of a day.
    SheetPage sheet(LocalDate asOf);

    /// What each figure read at the end of a day, by its key; figures without a value are left out, and all are when
    /// the practice had no history then.
    Map<String, TrendPoint> past(LocalDate asOf);

    /// The rows behind a figure.
    Bounded<BehindRow> behind(FigureRow figure, LocalDate asOf);

    /// The open charges in a part of the aging of a day.
    Bounded<OpenRow> open(AgingClock clock, AgingChoice choice, LocalDate asOf);

    /// Reasons of denials in the three months up to a day, by money, the largest first.
    List<ReasonRow> reasons(LocalDate asOf);

    /// The claims refused for a reason.
    PageSource<BehindRow> behind(ReasonRow reason, LocalDate asOf);

    /// The journal of a day.
    DayPage day(LocalDate day);

    /// Writes a report to a file, unless it is stopped before.
    void write(Reports report, LocalDate day, Reports.Format format, Path file, Progress progress);
}
