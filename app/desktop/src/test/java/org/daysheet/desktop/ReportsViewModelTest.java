package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.reports.BehindRow;
import org.daysheet.desktop.reports.ReportSide;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.work.TrendPoint;
import org.daysheet.reports.Reports;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the report screen knows and does, without a screen.
class ReportsViewModelTest {
    private final PretendReports desk = new PretendReports();
    private final List<Link> opened = new ArrayList<>();
    private final ReportsViewModel model =
            new ReportsViewModel(desk, Pretend.sameThread(), opened::add, () -> PretendReports.TODAY);

    @BeforeEach
    void bringToFront() {
        model.shown();
    }

    @Test
    void theSheetIsReadFirstThenTheMonthsBeforeUntilThereIsNoHistory() {
        assertThat(desk.acts)
                .containsExactly(
                        "sheet 2026-06-26",
                        "behind days-in-ar",
                        "past 2026-05-31",
                        "past 2026-04-30",
                        "past 2026-03-31",
                        "past 2026-02-28");
        assertThat(model.summary().get())
                .isEqualTo("As of 06/26/2026 \u00b7 1 figure is off target \u00b7 "
                        + "averages and rates over 03/27/2026 to 06/26/2026");
        assertThat(model.figures().trend(PretendReports.daysInReceivables()))
                .containsExactly(
                        new TrendPoint(LocalDate.of(2026, 3, 31), 4_240, "43.00 days"),
                        new TrendPoint(LocalDate.of(2026, 4, 30), 4_120, "42.00 days"),
                        new TrendPoint(LocalDate.of(2026, 5, 31), 4_000, "41.00 days"),
                        new TrendPoint(LocalDate.of(2026, 6, 26), 3_820, "38.20 days"));
    }

    @Test
    void behindAFigureStandClaimsThatCanBeOpened() {
        model.figures().choose(PretendReports.denialRate());
        BehindRow first = model.figures().behind().slots().get().getFirst().value();
        model.figures().open(first);

        assertThat(model.figures().behind().size()).isEqualTo(25);
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(1)));
    }

    @Test
    void aListThatIsCutSaysSoUntilAnotherFigureIsChosen() {
        assertThat(model.figures().behindBound().get()).isEqualTo("the worst 1,000 of 12,345");
        model.figures().choose(PretendReports.denialRate());
        assertThat(model.figures().behindBound().get()).isEmpty();
        model.figures().choose(PretendReports.daysInReceivables());
        assertThat(model.figures().behindBound().get()).isEqualTo("the worst 1,000 of 12,345");
    }

    @Test
    void anotherDayIsAnotherSheet() {
        desk.acts.clear();
        model.day().set(LocalDate.of(2026, 4, 15));
        assertThat(desk.acts)
                .containsExactly("sheet 2026-04-15", "behind days-in-ar", "past 2026-03-31", "past 2026-02-28");
    }

    @Test
    void reasonsOfDenialsAddUp() {
        model.side().set(ReportSide.DENIALS);

        // 5,000 of 10,000, then 8,000, then 9,500, then all
        assertThat(List.of(1, 2, 3, 4))
                .extracting(count -> model.denials().cumulative(count))
                .containsExactly(50, 80, 95, 100);
        assertThat(model.denials().chosen().get().code()).isEqualTo("CO-197");
        assertThat(model.denials().behind().size()).isEqualTo(9);
    }

    @Test
    void aFigureOfOldBalancesIsOpenedWithTheClockItIsCountedBy() {
        assertThat(model.clock().get()).isEqualTo(AgingClock.RESPONSIBILITY);
        model.seek("days-in-ar");
        assertThat(model.clock().get()).isEqualTo(AgingClock.RESPONSIBILITY);

        model.seek(Kpi.OLDER_THAN_90.key());

        assertThat(model.clock().get()).isEqualTo(AgingClock.SERVICE);
    }

    @Test
    void whatIsShownIsWhatIsWritten(@TempDir Path folder) {
        model.write(Reports.Format.PDF, folder.resolve("kpi.pdf"));
        model.side().set(ReportSide.AGING);
        model.clock().set(AgingClock.SERVICE);
        assertThat(model.fileName(Reports.Format.XLSX)).isEqualTo("aging-by-service-2026-06-26.xlsx");
        model.write(Reports.Format.XLSX, folder.resolve("aging.xlsx"));
        model.side().set(ReportSide.DENIALS);
        assertThat(model.fileName(Reports.Format.PDF)).isEqualTo("denials-2026-06-26.pdf");
        model.write(Reports.Format.XLSX, folder.resolve("denials.CSV"));
        model.side().set(ReportSide.DAY);
        model.write(Reports.Format.PDF, folder.resolve("day.pdf"));

        assertThat(desk.acts)
                .contains(
                        "write KPI 2026-06-26 PDF",
                        "write AGING_BY_SERVICE 2026-06-26 XLSX",
                        "write DENIALS 2026-06-26 CSV",
                        "write DAY_SHEET 2026-06-26 PDF");
        assertThat(model.notice().get()).isEqualTo(new Badge("day.pdf was written", Badge.Tone.GOOD));
        assertThat(model.journal().get().rows()).hasSize(2);
    }
}
