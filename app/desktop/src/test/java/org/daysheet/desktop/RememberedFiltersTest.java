package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A list that comes to the front for the first time is read once, as it was filtered when the practice was open last.
@ExtendWith(ApplicationExtension.class)
class RememberedFiltersTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background(waiting::add, Runnable::run, Pretend::words);

    private TableTools remembering(String... values) {
        return Pretend.tools(background, new LastOnly(_ -> new SavedFilter("", List.of(values)), (_, _) -> {}));
    }

    private void show(MainScreen screen) {
        screen.shown();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private static List<String> reads(List<String> acts) {
        return acts.stream().filter(act -> act.startsWith("list")).toList();
    }

    @Test
    void checksAreReadOnceAlsoForAPayer(FxRobot robot) {
        Pretend.Desk desk = new Pretend.Desk();
        robot.interact(() -> show(new ChecksView(
                new ChecksViewModel(desk, background, _ -> {}),
                remembering("POSTED", "EFT", "Prairie Mutual"),
                Pretend.intake(background).action())));
        assertThat(reads(desk.acts)).containsExactly("list POSTED 'EFT'");
        assertThat(desk.asked.payer()).hasToString("2");
    }

    @Test
    void claimsAreReadOnceAlsoForAPayerAndAProvider(FxRobot robot) {
        PretendClaims desk = new PretendClaims(3);
        robot.interact(() -> show(claims(desk, "Harbor Health Plan", "Okafor, Ben")));
        assertThat(reads(desk.acts)).containsExactly("list DENIED 'DS' narrowed");
        assertThat(desk.asked.payer()).hasToString("1");
        assertThat(desk.asked.provider()).hasToString("2");
    }

    @Test
    void claimsAreReadOnceAlsoWhenThePayerIsNoLongerThere(FxRobot robot) {
        PretendClaims gone = new PretendClaims(3);
        robot.interact(() -> show(claims(gone, "Gone Health", "")));
        assertThat(reads(gone.acts)).containsExactly("list DENIED 'DS'");
        PretendClaims half = new PretendClaims(3);
        robot.interact(() -> show(claims(half, "Prairie Mutual", "Gone, Ed")));
        assertThat(reads(half.acts)).containsExactly("list DENIED 'DS' narrowed");
        assertThat(half.asked.payer()).hasToString("2");
    }

    private ClaimsView claims(PretendClaims desk, String payer, String provider) {
        return new ClaimsView(
                new ClaimsViewModel(desk, background, _ -> {}, FilterMemory.NONE),
                remembering("DENIED", "DS", payer, provider));
    }

    @Test
    void visitsAreReadOnceAlsoForAProvider(FxRobot robot) {
        PretendEncounters desk = new PretendEncounters();
        robot.interact(() -> show(new EncountersView(
                new EncountersViewModel(desk, background, _ -> {}, () -> PretendEncounters.TODAY),
                remembering("UNCLAIMED", "", "06/01/2026", "", "Okafor, Ben"))));
        assertThat(reads(desk.acts)).containsExactly("list UNCLAIMED 2026-06-01 null '' of 2");
    }

    @Test
    void tasksAreReadOnceAlsoForAPayer(FxRobot robot) {
        PretendTasks desk = new PretendTasks();
        robot.interact(() -> show(new TasksView(
                new TasksViewModel(desk, background, _ -> {}), remembering("OPEN", "late", "", "Prairie Mutual", ""))));
        assertThat(reads(desk.acts)).hasSize(1);
    }

    @Test
    void patientsAreReadOnce(FxRobot robot) {
        List<String> reads = new ArrayList<>();
        robot.interact(() -> show(new PatientsView(
                new PatientsViewModel(
                        (filter, text) -> {
                            reads.add(filter + " " + text);
                            return Pretend.source(4, Pretend::patient);
                        },
                        background),
                remembering("okaf", "OWES"),
                new AccountViewModel(new PretendAccount(), background, _ -> {}),
                PretendPeople.model(background))));
        assertThat(reads).containsExactly("OWES okaf");
    }

    @Test
    void onlyTheSideOfTheStatementsThatWasInFrontIsRead(FxRobot robot) {
        PretendStatements desk = new PretendStatements();
        robot.interact(() -> show(new StatementsView(
                new StatementsViewModel(desk, background, new PretendPaper(), _ -> {}, () -> PretendStatements.TODAY),
                remembering("SENT", "S0004"))));
        assertThat(desk.acts).containsExactly("find S0004");
    }
}
