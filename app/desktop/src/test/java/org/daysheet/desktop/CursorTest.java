package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.parts.LaterScreen;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Wherever one comes, the cursor is in the list already, and Ctrl+F goes to its search.
@ExtendWith(ApplicationExtension.class)
class CursorTest {
    private final Background background = Pretend.sameThread();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isSlow;
    private final Background reading = new Background(this::later, Runnable::run, Pretend::words);
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        List<Screen> screens = List.of(
                new NamedScreen("today"),
                new LaterScreen<>(ScreenName.REPORTS, this::reports),
                new LaterScreen<>(ScreenName.STATEMENTS, this::statements));
        ShellView shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, screens.size()),
                screens);
        scene = new Scene(shell, 1100, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void later(Runnable work) {
        if (isSlow) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    private ReportsView reports() {
        return new ReportsView(
                new ReportsViewModel(new PretendReports(), reading, _ -> {}, () -> PretendReports.TODAY),
                Pretend.tools(background));
    }

    private StatementsView statements() {
        return new StatementsView(
                new StatementsViewModel(
                        new PretendStatements(),
                        background,
                        new PretendPaper(),
                        _ -> {},
                        () -> PretendStatements.TODAY),
                Pretend.tools(background));
    }

    @Test
    void onTheFirstVisitOfEverySideOfTheReportsTheCursorIsInItsList(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(focused()).isEqualTo("reports-figures");
        press(robot, KeyCode.DOWN);
        assertThat(table(robot, "#reports-figures").getSelectionModel().getSelectedIndex())
                .isEqualTo(1);
        press(robot, KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(focused()).isEqualTo("reports-aging");
        press(robot, KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(focused()).isEqualTo("reports-reasons");
        press(robot, KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(focused()).isEqualTo("reports-day-table");
    }

    @Test
    void ctrlFGoesToTheSearchOfTheListInFrontOnEverySide(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        press(robot, KeyCode.CONTROL, KeyCode.F);
        assertThat(focused()).isEqualTo("reports-figures-search");
        press(robot, KeyCode.ALT, KeyCode.DIGIT4);
        press(robot, KeyCode.CONTROL, KeyCode.F);
        assertThat(focused()).isEqualTo("reports-day-table-search");
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        for (String list : List.of("runs", "table", "papers")) {
            int number = List.of("runs", "table", "papers").indexOf(list) + 1;
            press(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.getKeyCode(Integer.toString(number)));
            press(robot, KeyCode.CONTROL, KeyCode.F);
            assertThat(focused())
                    .isEqualTo(list.equals("table") ? "statements-search" : "statements-" + list + "-search");
        }
        robot.interact(() -> robot.lookup("#statements-held").query().requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.F);
        assertThat(focused()).isEqualTo("statements-held-search");
    }

    @Test
    void afterAFirstRunTheArrowKeysGoThroughItsStatements(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(focused()).isEqualTo("statements-cutoff");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("statements-table");
        press(robot, KeyCode.DOWN);
        assertThat(table(robot, "#statements-table").getSelectionModel().getSelectedIndices())
                .hasSize(1);
    }

    @Test
    void theCursorWaitsForAJournalThatIsBeingReadUnlessItGoesElsewhere(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        isSlow = true;
        press(robot, KeyCode.ALT, KeyCode.DIGIT4);
        read(robot);
        assertThat(focused()).isEqualTo("reports-day-table");
        press(robot, KeyCode.F5);
        read(robot);
        assertThat(focused()).isEqualTo("reports-day-table");
        press(robot, KeyCode.F5);
        robot.interact(() -> robot.lookup("#reports-day").query().requestFocus());
        read(robot);
        assertThat(focused()).isEqualTo("reports-day");
    }

    private void read(FxRobot robot) {
        while (!waiting.isEmpty()) {
            robot.interact(() -> waiting.removeFirst().run());
            waitForFxEvents();
        }
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }
}
