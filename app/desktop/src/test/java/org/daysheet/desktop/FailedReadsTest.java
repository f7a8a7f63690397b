package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.reports.ReportSide;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.statements.SentViewModel;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.today.TodayViewModel;
import org.daysheet.reports.Reports;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.Test;

/// What cannot be read is said in words: it is neither nothing, nor what was read before.
class FailedReadsTest {
    private static final String WHY = "The books cannot be read now.";

    private final Background background = Pretend.sameThread();
    private final PretendReports reports = new PretendReports();
    private final ReportsViewModel model =
            new ReportsViewModel(reports, background, _ -> {}, () -> PretendReports.TODAY);

    @Test
    void theFiguresOfAnotherDayDoNotStandUnderADayThatCannotBeRead() {
        model.shown();
        reports.isBroken = true;
        model.day().set(LocalDate.of(2026, 4, 15));
        assertThat(model.sheet().get()).isNull();
        assertThat(model.figures().rows()).isEmpty();
        assertThat(model.figures().behind().size()).isZero();
        assertThat(model.sheetReading().state().get()).isEqualTo(PagedRows.State.FAILED);
        assertThat(model.sheetReading().failure().get()).isEqualTo(WHY);
        assertThat(model.summary().get()).isEqualTo("The figures of 04/15/2026 could not be read.");

        reports.isBroken = false;
        model.load();
        assertThat(model.sheetReading().state().get()).isEqualTo(PagedRows.State.READY);
        assertThat(model.figures().chosen().get().key()).isEqualTo("days-in-ar");
    }

    @Test
    void theJournalAndTheReasonsOfDenialsFailTheSameWay() {
        model.shown();
        model.side().set(ReportSide.DAY);
        model.side().set(ReportSide.DENIALS);
        assertThat(model.denials().behind().size()).isEqualTo(9);
        reports.isBroken = true;
        model.day().set(LocalDate.of(2026, 4, 15));
        model.side().set(ReportSide.DAY);
        assertThat(model.journal().get()).isNull();
        assertThat(model.journalReading().failure().get()).isEqualTo(WHY);
        assertThat(model.denials().reasons()).isEmpty();
        assertThat(model.denials().chosen().get()).isNull();
        assertThat(model.denials().behind().size()).isZero();
        assertThat(model.denials().reading().state().get()).isEqualTo(PagedRows.State.FAILED);
    }

    @Test
    void withoutADayThereAreNoFiguresAndNothingIsWritten() {
        model.shown();
        reports.acts.clear();
        model.day().set(null);
        model.write(Reports.Format.PDF, Path.of("nowhere.pdf"));
        assertThat(model.summary().get()).isEqualTo("Give a day, such as 06/30/2026.");
        assertThat(model.figures().rows()).isEmpty();
        assertThat(model.canWrite().get()).isFalse();
        assertThat(reports.acts).isEmpty();
        assertThat(List.of(
                        model.sheetReading().state().get(),
                        model.journalReading().state().get(),
                        model.denials().reading().state().get()))
                .containsOnly(PagedRows.State.REFUSED);
    }

    @Test
    void onlyWhatWasReadIsWritten() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        ReportsViewModel slow = new ReportsViewModel(
                reports,
                new Background(waiting::add, Runnable::run, Pretend::words),
                _ -> {},
                () -> PretendReports.TODAY);
        slow.shown();
        assertThat(slow.canWrite().get()).isFalse();
        waiting.removeFirst().run();
        assertThat(slow.canWrite().get()).isTrue();
        slow.side().set(ReportSide.DAY);
        assertThat(slow.canWrite().get()).isFalse();
        waiting.removeLast().run();
        assertThat(slow.canWrite().get()).isTrue();
    }

    @Test
    void aCourseThatCannotBeReadIsNotShort() {
        model.shown();
        model.day().set(LocalDate.of(2026, 4, 15));
        assertThat(model.figures().trendFailure().get()).isEmpty();
        PretendReports half = new PretendReports();
        ReportsViewModel other = new ReportsViewModel(half, background, _ -> {}, () -> PretendReports.TODAY);
        other.figures().chosen().addListener((_, _, _) -> half.isBroken = true);
        other.shown();
        assertThat(other.figures().trendFailure().get()).isEqualTo("The months before could not be read. " + WHY);
    }

    @Test
    void theTilesOfTheMorningSayWhyTheyAreNotThere() {
        TodayViewModel today =
                new TodayViewModel(new PretendToday(), reports, background, _ -> {}, () -> PretendReports.TODAY);
        reports.isBroken = true;
        today.shown();
        assertThat(today.tiles()).isEmpty();
        assertThat(today.tilesFailure().get())
                .isEqualTo("The key figures could not be read. " + WHY + " F5 reads them again.");
        reports.isBroken = false;
        today.load();
        assertThat(today.tilesFailure().get()).isEmpty();
    }

    @Test
    void runsThatCannotBeReadAreNotNone() {
        PretendStatements desk = new PretendStatements();
        StatementsViewModel statements =
                new StatementsViewModel(desk, background, new PretendPaper(), _ -> {}, () -> PretendStatements.TODAY);
        statements.shown();
        desk.isBroken = true;
        statements.side().set(StatementsViewModel.Side.SENT);
        assertThat(statements.summary().get()).isEqualTo(WHY);
        assertThat(statements.sent().reading().state().get()).isEqualTo(PagedRows.State.FAILED);
        statements.seek("S000420");
        assertThat(statements.notice().get().text()).isEqualTo("Statement S000420 could not be looked up. " + WHY);
    }

    @Test
    void papersThatCannotBeReadAreNotNone() {
        PretendStatements desk = new PretendStatements();
        SentViewModel sent = sentSide(desk).sent();
        assertThat(sent.papers()).hasSize(3);
        desk.isBroken = true;
        sent.loadPapers();
        assertThat(sent.papers()).isEmpty();
        assertThat(sent.paperReading().state().get()).isEqualTo(PagedRows.State.FAILED);
        assertThat(sent.paperReading().failure().get()).isEqualTo(WHY);

        desk.isBroken = false;
        sent.loadPapers();
        assertThat(sent.paperReading().state().get()).isEqualTo(PagedRows.State.READY);
        assertThat(sent.papers()).hasSize(3);
    }

    @Test
    void whatElseAHouseholdWasSentThatCannotBeReadIsNotNoneAndNotThatOfAnotherHousehold() {
        PretendStatements desk = new PretendStatements();
        StatementsViewModel statements = sentSide(desk);
        SentViewModel sent = statements.sent();
        sent.choose(PretendStatements.letter(4));
        assertThat(sent.household()).hasSize(2);
        desk.isBroken = true;
        sent.choose(PretendStatements.letter(5));
        assertThat(sent.household()).isEmpty();
        assertThat(sent.householdReading().state().get()).isEqualTo(PagedRows.State.FAILED);
        assertThat(statements.notice().get())
                .isEqualTo(new Badge("What else the household was sent could not be read. " + WHY, Badge.Tone.CAUTION));

        desk.isBroken = false;
        sent.loadHousehold();
        assertThat(sent.household()).containsExactly(PretendStatements.letter(5), PretendStatements.letter(36));
        assertThat(sent.householdReading().state().get()).isEqualTo(PagedRows.State.READY);
    }

    private StatementsViewModel sentSide(PretendStatements desk) {
        StatementsViewModel statements =
                new StatementsViewModel(desk, background, new PretendPaper(), _ -> {}, () -> PretendStatements.TODAY);
        statements.shown();
        statements.side().set(StatementsViewModel.Side.SENT);
        return statements;
    }

    @Test
    void aRunIsNotMadeForADayThatNobodyGave() {
        PretendStatements desk = new PretendStatements();
        StatementsViewModel statements =
                new StatementsViewModel(desk, background, new PretendPaper(), _ -> {}, () -> PretendStatements.TODAY);
        statements.shown();
        statements.run().cutoff().set(null);
        statements.run().make();
        assertThat(statements.summary().get()).isEqualTo("Give a day, such as 06/30/2026.");
        assertThat(statements.run().button().get()).isEqualTo("Make statements\u2026");
        assertThat(statements.run().asked().state().get()).isEqualTo(PagedRows.State.REFUSED);
        assertThat(desk.acts).noneMatch(act -> act.startsWith("prepare"));

        statements.run().cutoff().set(PretendStatements.TODAY);
        statements.run().minimum().set("2x5+2.50");
        assertThat(desk.acts).endsWith("preview 2026-06-26 12.50 false");
    }

    @Test
    void notesOfATaskThatCannotBeReadAreNotNone() {
        PretendAccount desk = new PretendAccount();
        AccountViewModel account = new AccountViewModel(desk, background, _ -> {});
        account.open("P10005");
        desk.isBroken = true;
        account.tell(PretendTasks.task(0));
        assertThat(account.words().get())
                .isEqualTo(PretendTasks.task(0).title() + "\nWhat was done with it could not be read. " + WHY);
    }

    @Test
    void filtersThatCannotBeReadAreNotWrittenOver() {
        List<String> kept = new ArrayList<>();
        FilterMemory broken = new FilterMemory() {
            @Override
            public List<SavedFilter> filters(String list) {
                throw new IllegalStateException(WHY);
            }

            @Override
            public void keep(String list, List<SavedFilter> filters) {
                kept.add(list);
            }

            @Override
            public Optional<SavedFilter> last(String list) {
                return Optional.empty();
            }

            @Override
            public void keepLast(String list, SavedFilter filter) {
                kept.add(list);
            }
        };
        SavedFilters saved = new SavedFilters("claims", broken, background, List::of, _ -> {});
        saved.load();
        assertThat(saved.failure().get()).isEqualTo("The filters could not be read. " + WHY);
        saved.name().set("mine");
        saved.keep();
        assertThat(kept).isEmpty();
        assertThat(background.news())
                .extracting(job -> job.title())
                .containsExactly("The filters with a name could not be kept");
    }

    @Test
    void aThingThatCannotBeOpenedIsNews() {
        ScreenOpener opener = new ScreenOpener(background, _ -> {
            throw new IllegalStateException(WHY);
        });
        ShellViewModel shell = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        opener.connect(List.<Screen>of(new NamedScreen("claims")), shell);
        opener.open(new Link.OfClaim(new ClaimId(1)));
        assertThat(background.news())
                .extracting(job -> job.title() + ": " + job.result().get())
                .containsExactly("It could not be opened: " + WHY);
    }
}
