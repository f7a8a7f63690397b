package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Ctrl+Enter keeps a note and posts what is shown; held down it answers no question that comes up meanwhile.
@ExtendWith(ApplicationExtension.class)
class HeldKeysTest {
    private final PretendStatements statements = new PretendStatements();
    private final Pretend.Desk checks = new Pretend.Desk();
    private final PretendTasks tasks = new PretendTasks();
    private final PretendSettings settings = new PretendSettings();
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 4);
        ShellView shell = new ShellView(
                model,
                List.of(
                        new StatementsView(
                                new StatementsViewModel(
                                        statements,
                                        background,
                                        new PretendPaper(),
                                        _ -> {},
                                        () -> PretendStatements.TODAY),
                                Pretend.tools(background)),
                        new ChecksView(
                                new ChecksViewModel(checks, background, _ -> {}),
                                Pretend.tools(background),
                                Pretend.intake(background).action()),
                        new TasksView(new TasksViewModel(tasks, background, _ -> {}), Pretend.tools(background)),
                        new SettingsView(
                                new SettingsViewModel(
                                        settings,
                                        background,
                                        () -> PretendSettings.TODAY,
                                        new Workplace(),
                                        new PretendPaper(),
                                        _ -> {}),
                                Pretend.tools(background))));
        scene = new Scene(shell, 1160, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theKeysThatAskForStatementsDoNotMakeThemWhileTheyAreHeldDown(FxRobot robot) {
        hold(robot, true, 5);
        assertThat(robot.lookup("#statements-make-now").query().isFocused()).isTrue();
        hold(robot, false, 5); // Ctrl was let go first
        assertThat(statements.acts).noneMatch(act -> act.startsWith("prepare"));
        letGo(robot);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(statements.acts).filteredOn(act -> act.startsWith("prepare")).hasSize(1);
    }

    @Test
    void aKeyThatWasDownWhenAQuestionAppearedDoesNotAnswerIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        hold(robot, false, 1);
        robot.interact(() -> robot.lookup("#checks-post-clean").queryButton().fire());
        assertThat(robot.lookup("#checks-clean-now").query().isFocused()).isTrue();
        hold(robot, false, 5);
        letGo(robot);
        assertThat(checks.acts).noneMatch(act -> act.startsWith("post"));
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(checks.acts).contains("post clean");
    }

    @Test
    void theKeysThatPostACheckPostOneHoweverLongTheyAreHeldDown(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.DOWN);
        hold(robot, true, 5);
        letGo(robot);
        assertThat(checks.acts).filteredOn(act -> act.startsWith("post")).hasSize(1);
    }

    @Test
    void aCheckThatTheSearchFindsNoLongerIsNotPosted(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.DOWN);
        assertThat(robot.lookup("#checks-plan-title").queryAs(Label.class).getText())
                .startsWith("Harbor Health Plan");
        robot.clickOn("#checks-search").write("nobody").push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#checks-table").queryTableView().getItems()).isEmpty();
        assertThat(checks.acts).noneMatch(act -> act.startsWith("post"));
    }

    @Test
    void theKeysThatPostACheckPostNothingWhileItIsAskedWhyOneIsSetAside(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        waitForFxEvents();
        assertThat(robot.lookup("#checks-void-reason").query().isFocused()).isTrue();
        robot.write("twice").push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(checks.acts).noneMatch(act -> act.startsWith("post"));
    }

    @Test
    void controlEnterKeepsTheNoteOfATask(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.N);
        robot.write("called").push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(tasks.acts).contains("note [1] 'called'");
    }

    @Test
    void controlEnterKeepsAQuickNote(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4).push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.clickOn("#note-text").write("! ").push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(settings.acts).anyMatch(act -> act.startsWith("note"));
    }

    /// Enter is pressed, and goes on being pressed by itself.
    private void hold(FxRobot robot, boolean isControl, int times) {
        for (int time = 0; time < times; time++) {
            fire(robot, KeyEvent.KEY_PRESSED, isControl);
        }
    }

    private void letGo(FxRobot robot) {
        fire(robot, KeyEvent.KEY_RELEASED, false);
    }

    private void fire(FxRobot robot, EventType<KeyEvent> kind, boolean isControl) {
        robot.interact(() -> Event.fireEvent(
                scene.getFocusOwner(), new KeyEvent(kind, "", "", KeyCode.ENTER, false, isControl, false, false)));
        waitForFxEvents();
    }
}
