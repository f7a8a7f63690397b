package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.reports.OfficeReports;
import org.daysheet.desktop.reports.ReportSide;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.statements.StatementPapers;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.tasks.TaskPages;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.daysheet.desktop.today.OfficeToday;
import org.daysheet.desktop.today.TodayViewModel;
import org.daysheet.reports.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The work screens over a real, new practice: nothing is there, and each says so.
class RealWorkTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T17:00:00Z"), ZoneOffset.UTC);

    private final Background background = new Background(Runnable::run, Runnable::run, Desktop::explain);
    private final BusinessDay day = new BusinessDay(CLOCK, ZONE);
    private Office office;

    @BeforeEach
    void found(@TempDir Path folder) {
        NewPractice practice = NewPractice.parse("Juniper Street Family Medicine", "1234567893", "123456789", ZONE);
        office = Office.create(folder.resolve("practice"), practice, "a long passphrase 7".toCharArray(), CLOCK)
                .office();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNewPracticeHasNothingToDo() {
        OfficeReports reports = new OfficeReports(office, day);
        TodayViewModel today =
                new TodayViewModel(new OfficeToday(office, day), reports, background, _ -> {}, day::today);
        today.shown();
        assertThat(today.summary().get())
                .isEqualTo("Thursday, January 15, 2026 \u00b7 nothing waits \u00b7 0.00 at stake");
        assertThat(today.rows()).isEmpty();
        assertThat(today.tiles()).extracting(tile -> tile.since()).containsOnly("");

        TasksViewModel tasks = new TasksViewModel(new TaskPages(office, day), background, _ -> {});
        tasks.shown();
        assertThat(tasks.rows().state().get()).isEqualTo(PagedRows.State.EMPTY);
        assertThat(tasks.summary().get()).isEqualTo("No task \u00b7 0.00 at stake \u00b7 To do");
    }

    @Test
    void nobodyIsAskedForMoneyAndNoRunIsMade() {
        StatementsViewModel model = new StatementsViewModel(
                new StatementPapers(office, day), background, new PretendPaper(), _ -> {}, day::today);
        model.shown();
        assertThat(model.run().askedWords().get()).isEqualTo("Nobody gets a statement \u00b7 0.00");
        assertThat(model.run().canMake().get()).isFalse();
        model.side().set(StatementsViewModel.Side.SENT);
        assertThat(model.summary().get()).isEqualTo("No run was made yet");
    }

    @Test
    void everySideOfTheReportsCanBeReadAndWritten(@TempDir Path folder) {
        ReportsViewModel model = new ReportsViewModel(new OfficeReports(office, day), background, _ -> {}, day::today);
        model.shown();
        assertThat(model.figures().rows()).isNotEmpty();
        model.figures().rows().forEach(model.figures()::choose);
        assertThat(model.figures().trend(model.figures().rows().getLast())).hasSize(1);
        for (ReportSide side : List.of(ReportSide.DENIALS, ReportSide.DAY)) {
            model.side().set(side);
        }
        assertThat(model.denials().reasons()).isEmpty();
        assertThat(model.journal().get().on()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(model.journal().get().rows()).isEmpty();
        model.write(Reports.Format.PDF, folder.resolve("day.pdf"));
        assertThat(folder.resolve("day.pdf")).isNotEmptyFile();
    }
}
