package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.today.TileRow;
import org.daysheet.desktop.today.TodayDesk;
import org.daysheet.desktop.today.TodayKind;
import org.daysheet.desktop.today.TodayPage;
import org.daysheet.desktop.today.TodayRow;
import org.daysheet.desktop.today.TodayViewModel;
import org.daysheet.desktop.today.Waiting;
import org.daysheet.desktop.work.TrendPoint;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the first screen knows and does, without a screen.
class TodayViewModelTest {
    private final PretendToday desk = new PretendToday();
    private final PretendReports reports = new PretendReports();
    private final List<Link> opened = new ArrayList<>();
    private final TodayViewModel model =
            new TodayViewModel(desk, reports, Pretend.sameThread(), opened::add, () -> PretendReports.TODAY);

    @BeforeEach
    void bringToFront() {
        model.shown();
    }

    @Test
    void whatPressesMostComesFirst() {
        assertThat(model.rows())
                .extracting(TodayRow::kind)
                .containsExactly(
                        TodayKind.REJECTED, TodayKind.CHECKS, TodayKind.SILENT, TodayKind.TASKS, TodayKind.STATEMENTS);
        // 291.00 + 310.68 + 197.00 + 9,554.85, and 2,165.00 of the eight tasks of which one is listed
        assertThat(model.summary().get())
                .isEqualTo("Friday, June 26, 2026 \u00b7 12 things to do \u00b7 12,518.53 at stake");
    }

    @Test
    void whatIsQuickToReadIsShownWhileTheRestIsReadAndLaterOnlyTheWholeIs() {
        List<String> seen = new ArrayList<>();
        AtomicReference<TodayViewModel> shown = new AtomicReference<>();
        TodayPage all = desk.read();
        TodayPage quick = new TodayPage(
                all.rows().subList(2, 4),
                Map.of(
                        TodayKind.SILENT, new Waiting(1, Money.ofCents(19_700)),
                        TodayKind.TASKS, new Waiting(1, Money.ofCents(16_500))));
        TodayPage slow = new TodayPage(
                all.rows().subList(0, 1), Map.of(TodayKind.REJECTED, new Waiting(1, Money.ofCents(29_100))));
        TodayDesk slowly = () -> List.of(() -> quick, () -> {
            TodayViewModel there = shown.get();
            seen.add(there.rows().size() + " rows, " + there.summary().get());
            return slow;
        });
        TodayViewModel late =
                new TodayViewModel(slowly, reports, Pretend.sameThread(), opened::add, () -> PretendReports.TODAY);
        shown.set(late);
        late.load();
        assertThat(late.rows())
                .extracting(TodayRow::kind)
                .containsExactly(TodayKind.REJECTED, TodayKind.SILENT, TodayKind.TASKS);
        late.load();
        // 197.00 + 165.00 + 291.00
        assertThat(seen)
                .containsExactly(
                        "2 rows, Friday, June 26, 2026 \u00b7 looking what else waits \u2026",
                        "3 rows, Friday, June 26, 2026 \u00b7 3 things to do \u00b7 653.00 at stake");
    }

    @Test
    void oneKindCanBeLookedAtAlone() {
        model.kind().set(TodayKind.SILENT);
        assertThat(model.rows()).extracting(TodayRow::kind).containsExactly(TodayKind.SILENT);
        model.kind().set(null);
        assertThat(model.rows()).hasSize(5);
    }

    @Test
    void aLineOpensTheThingItself() {
        model.open(model.rows().get(1));
        model.openFigure(model.tiles().getFirst().figure());
        assertThat(opened)
                .containsExactly(new Link.OfCheck(new RemittanceId(5)), new Link.OfPart("reports", "days-in-ar"));
    }

    @Test
    void figuresSayHowTheyChangedSinceTheMonthEndBefore() {
        assertThat(model.tiles())
                .containsExactly(
                        new TileRow(
                                PretendReports.daysInReceivables(),
                                List.of(
                                        new TrendPoint(LocalDate.of(2026, 3, 31), 4_240, "43.00 days"),
                                        new TrendPoint(LocalDate.of(2026, 4, 30), 4_120, "42.00 days"),
                                        new TrendPoint(LocalDate.of(2026, 5, 31), 4_000, "41.00 days"),
                                        new TrendPoint(LocalDate.of(2026, 6, 26), 3_820, "38.20 days")),
                                "Better, was 41.00 days"),
                        new TileRow(
                                PretendReports.denialRate(),
                                List.of(
                                        new TrendPoint(LocalDate.of(2026, 3, 31), 550, "5.5%"),
                                        new TrendPoint(LocalDate.of(2026, 4, 30), 500, "5.0%"),
                                        new TrendPoint(LocalDate.of(2026, 5, 31), 450, "4.5%"),
                                        new TrendPoint(LocalDate.of(2026, 6, 26), 410, "4.1%")),
                                "Better, was 4.5%"));
    }

    @Test
    void aFigureThatReadsAsBeforeIsUnchangedThoughItDiffersBelowItsLastDigit() {
        reports.rereads = "38.20 days";
        TodayViewModel alike =
                new TodayViewModel(desk, reports, Pretend.sameThread(), opened::add, () -> PretendReports.TODAY);
        alike.shown();
        assertThat(alike.tiles().getFirst().since()).isEqualTo("Unchanged");
    }

    @Test
    void theScreenIsReadAnewWhenOneComesBackToIt() {
        model.hidden();
        model.shown();
        assertThat(desk.reads).isEqualTo(2);
    }
}
