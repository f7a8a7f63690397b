package org.daysheet.desktop.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.daysheet.billing.Office;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.WholeFile;
import org.daysheet.desktop.work.TrendPoint;
import org.daysheet.reports.Reports;
import org.daysheet.reports.data.DaySheet;
import org.daysheet.reports.data.DenialSheet;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.BalanceParts;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.reports.kpi.KpiFigure;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.Kpis;
import org.daysheet.reports.kpi.Target;
import org.daysheet.store.Transactions;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// The reports of an office. What a past day read never changes, so it is computed once.
public final class OfficeReports implements ReportDesk {
    private final Office office;
    private final BusinessDay day;
    private final Map<LocalDate, Map<String, TrendPoint>> past = new ConcurrentHashMap<>();

    /// @param office the open practice
    /// @param day which day it is there
    public OfficeReports(Office office, BusinessDay day) {
        this.office = office;
        this.day = day;
    }

    @Override
    public SheetPage sheet(LocalDate asOf) {
        KpiSheet sheet = compute(asOf);
        return new SheetPage(
                asOf,
                Texts.of(
                        "reports.window",
                        Formats.date(sheet.window().from()),
                        Formats.date(sheet.window().to())),
                sheet.figures().stream().map(figure -> row(figure, sheet)).toList(),
                sheet.aging());
    }

    @Override
    public Map<String, TrendPoint> past(LocalDate asOf) {
        if (!asOf.isBefore(day.today())) {
            return points(compute(asOf));
        }
        return past.computeIfAbsent(asOf, on -> points(compute(on)));
    }

    @Override
    public Bounded<BehindRow> behind(FigureRow figure, LocalDate asOf) {
        return new Behind(office).of(figure, asOf);
    }

    @Override
    public Bounded<OpenRow> open(AgingClock clock, AgingChoice choice, LocalDate asOf) {
        return Bounded.of(
                () -> BalanceParts.of(transactions(), asOf, clock, choice.group(), choice.owner(), choice.bucket()),
                parts -> new ReadOnce<>(() -> OpenRow.of(parts.get().items()), OpenRow::words));
    }

    @Override
    public List<ReasonRow> reasons(LocalDate asOf) {
        return DenialSheet.of(transactions(), asOf).reasons().stream()
                .map(reason ->
                        new ReasonRow(reason.group(), reason.carc(), reason.about(), reason.count(), reason.amount()))
                .toList();
    }

    @Override
    public PageSource<BehindRow> behind(ReasonRow reason, LocalDate asOf) {
        return new Behind(office)
                .claims(() -> DenialSheet.claims(transactions(), asOf, reason.group(), reason.carc()).stream()
                        .map(ClaimId::new)
                        .toList());
    }

    @Override
    public DayPage day(LocalDate on) {
        return DayPages.of(DaySheet.of(transactions(), on));
    }

    @Override
    public void write(Reports report, LocalDate on, Reports.Format format, Path file, Progress progress) {
        progress.begin(report.title());
        WholeFile.write(file, progress, out -> report.write(transactions(), on, format, out));
    }

    private Transactions transactions() {
        return office.session().database().transactions();
    }

    private KpiSheet compute(LocalDate asOf) {
        return Kpis.compute(transactions(), asOf);
    }

    /// A practice that had nothing open and charged nothing had no history: its figures would be a row of zeros.
    private static Map<String, TrendPoint> points(KpiSheet sheet) {
        Map<String, TrendPoint> points = new HashMap<>();
        if (sheet.figure(Kpi.GROSS_COLLECTION).reading().value().isEmpty()) {
            return points;
        }
        for (KpiFigure figure : sheet.figures()) {
            OptionalLong value = figure.reading().value();
            if (value.isPresent()) {
                points.put(
                        figure.kpi().key(),
                        new TrendPoint(
                                sheet.asOf(),
                                value.getAsLong(),
                                figure.reading().display()));
            }
        }
        return points;
    }

    private static FigureRow row(KpiFigure figure, KpiSheet sheet) {
        Kpi kpi = figure.kpi();
        Target target = kpi.target();
        return new FigureRow(
                kpi,
                kpi.title(),
                figure.reading().display(),
                figure.reading().value(),
                target.words(),
                target.side() == Target.Side.NONE ? OptionalLong.empty() : OptionalLong.of(target.limit()),
                target.side() == Target.Side.AT_MOST,
                standing(figure),
                kpi.formula(),
                kpi.counted(),
                figure.basis(),
                figure.claims().stream().map(ClaimId::new).toList(),
                FigureSums.of(kpi, sheet));
    }

    private static Badge standing(KpiFigure figure) {
        if (figure.reading().value().isEmpty()) {
            return new Badge(Texts.of("reports.standing.none"), Badge.Tone.PLAIN);
        }
        if (figure.kpi().target().side() == Target.Side.NONE) {
            return new Badge(Texts.of("reports.standing.trend"), Badge.Tone.QUIET);
        }
        return figure.isOffTarget()
                ? new Badge(Texts.of("reports.standing.off"), Badge.Tone.BAD)
                : new Badge(Texts.of("reports.standing.on"), Badge.Tone.GOOD);
    }
}
