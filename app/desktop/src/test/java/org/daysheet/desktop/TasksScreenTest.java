package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.tasks.TaskAge;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The worklist by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class TasksScreenTest {
    private final PretendTasks desk = new PretendTasks();
    private final List<Link> opened = new ArrayList<>();
    private TasksView view;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        view = new TasksView(
                new TasksViewModel(desk, Pretend.sameThread(), opened::add), Pretend.tools(Pretend.sameThread()));
        Scene scene = new Scene(view.root(), 980, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void enterOpensWhatTheTaskIsAbout(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(42)));
    }

    @Test
    void severalTasksArePutOffWithoutTouchingTheMouse(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#tasks-panel-title")).isEqualTo("3 tasks are chosen");

        robot.push(KeyCode.Z);
        robot.write("+14");
        robot.push(KeyCode.ENTER);
        robot.write("in review");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.acts).contains("snooze [1, 2, 3] 2026-07-10 'in review'");
        assertThat(text(robot, "#tasks-notice")).isEqualTo("\u2713 3 tasks put off until 07/10/2026");
    }

    @Test
    void aDayThatIsNotAheadIsRefusedInWordsAtItsField(FxRobot robot) {
        robot.push(KeyCode.Z);
        robot.write("t");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#tasks-until-problem")).isEqualTo("Choose a day after today.");
        assertThat(robot.lookup("#tasks-submit").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#tasks-until").query().isFocused()).isTrue();
        Pictures.shoot("tasks-until-refused", view.root().getScene());

        robot.push(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#tasks-words").query().requestFocus());
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#tasks-until").query().isFocused()).isTrue();
        robot.write("+1");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#tasks-until-problem").query().isVisible()).isFalse();
        assertThat(desk.acts).contains("snooze [1] 2026-06-27 ''");
    }

    @Test
    void tasksAreNarrowedByTheirAgeWhichAFilterWithANameKeeps(FxRobot robot) {
        ComboBox<TaskAge> age = robot.lookup("#tasks-age").queryComboBox();
        robot.interact(() -> age.setValue(TaskAge.LATE_60));
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list OPEN null any '' LATE_60");
        MenuButton saved = robot.lookup("#tasks-saved").queryAs(MenuButton.class);
        robot.interact(saved::show);
        robot.interact(() -> saved.getItems().getLast().fire());
        robot.interact(saved::hide);
        robot.write("very late").push(KeyCode.ENTER);
        robot.interact(() -> age.setValue(TaskAge.ANY));
        robot.interact(saved::show);
        robot.interact(() -> saved.getItems().getFirst().fire());
        waitForFxEvents();
        assertThat(age.getValue()).isEqualTo(TaskAge.LATE_60);
        assertThat(desk.acts).endsWith("list OPEN null any '' LATE_60");
    }

    @Test
    void theHandsStayAtTheirPlaceWhenATaskIsClosed(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.D);
        robot.write("paid");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.T);
        waitForFxEvents();

        assertThat(desk.acts).contains("done [2] 'paid'", "take [2]");
    }

    @Test
    void theSlashGoesToTheSearchWhichAsksTheDatabaseAndLettersStillAct(FxRobot robot) {
        robot.write("/");
        robot.write("t12");
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list OPEN null any 't12'").noneMatch(act -> act.startsWith("take"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.T);
        waitForFxEvents();
        assertThat(desk.acts).contains("take [1]");
    }

    @Test
    void enterWithoutWordsSaysAtTheFieldThatTheyAreNeeded(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#tasks-words-problem")).isEqualTo("Say what came of it.");
        assertThat(robot.lookup("#tasks-words").query().isFocused()).isTrue();
        robot.write("p");
        waitForFxEvents();
        assertThat(robot.lookup("#tasks-words-problem").query().isVisible()).isFalse();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("done"));
    }

    @Test
    void escapeLeavesAFormAndNothingIsDone(FxRobot robot) {
        robot.push(KeyCode.N);
        robot.write("never mind");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.T);
        waitForFxEvents();

        assertThat(desk.acts).containsExactly("list OPEN null any ''", "take [1]", "list OPEN null any ''");
    }

    @Test
    void aNoteOutlivesAnotherReadOfTheListAndTheArrowsAskBeforeTheyDropIt(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.N);
        robot.write("called");
        robot.interact(view::reload);
        waitForFxEvents();
        assertThat(robot.lookup("#tasks-words").queryAs(TextField.class).getText())
                .isEqualTo("called");
        assertThat(robot.lookup("#tasks-form").query().isVisible()).isTrue();
        assertThat(Pictures.onScreen(() -> view.mayEnd(() -> {}))).isFalse();
        robot.push(KeyCode.ESCAPE);

        robot.interact(() -> robot.lookup("#tasks-table").query().requestFocus());
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(robot.lookup("#tasks-draft").query().isVisible()).isTrue();
        assertThat(robot.lookup("#tasks-table")
                        .queryTableView()
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(1);
        robot.clickOn("#tasks-draft-drop");
        waitForFxEvents();
        assertThat(robot.lookup("#tasks-form").query().isVisible()).isFalse();
        assertThat(robot.lookup("#tasks-table")
                        .queryTableView()
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(2);
        assertThat(desk.acts).noneMatch(act -> act.startsWith("note"));
    }

    @Test
    void everyLetterIsAnActOfTheWindowShownWithItsKey() {
        assertThat(view.actions())
                .extracting(Action::hint)
                .containsExactly(
                        "To do (Alt+1)",
                        "Mine (Alt+2)",
                        "Put off (Alt+3)",
                        "Closed (Alt+4)",
                        "All (Alt+5)",
                        "Take (T)",
                        "Put off\u2026 (Z)",
                        "Note\u2026 (N)",
                        "Done\u2026 (D)",
                        "Bill next payer (B)",
                        "Use credit\u2026 (U)");
    }

    @Test
    void aFilterIsGivenANameAndBroughtBack(FxRobot robot) {
        robot.clickOn("#tasks-filter-mine");
        MenuButton saved = robot.lookup("#tasks-saved").queryAs(MenuButton.class);
        robot.interact(saved::show);
        robot.interact(() -> saved.getItems().getLast().fire());
        robot.interact(saved::hide);
        robot.write("my own").push(KeyCode.ENTER);
        robot.clickOn("#tasks-filter-open");
        robot.interact(saved::show);
        robot.interact(() -> saved.getItems().getFirst().fire());
        waitForFxEvents();

        assertThat(saved.getItems().getFirst().getText()).isEqualTo("my own");
        assertThat(desk.acts).endsWith("list MINE null any ''");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
