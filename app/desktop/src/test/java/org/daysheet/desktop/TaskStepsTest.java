package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.tasks.ChosenTasks;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a task asks for is done from the worklist, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class TaskStepsTest {
    private final PretendTasks desk = new PretendTasks();
    private final List<Link> opened = new ArrayList<>();
    private final Background background = Pretend.sameThread();
    private TasksView view;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        view = new TasksView(new TasksViewModel(desk, background, opened::add), Pretend.tools(background));
        Scene scene = new Scene(view.root(), 980, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void theNextPayerIsBilledAndTheNewClaimOpens(FxRobot robot) {
        choose(robot, PretendTasks.NEXT);
        assertThat(node("#tasks-next").isVisible()).isTrue();
        assertThat(node("#tasks-credit-ask").isVisible()).isFalse();
        robot.push(KeyCode.B);
        waitForFxEvents();
        assertThat(desk.acts).contains("next 46");
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(99)));
        assertThat(background.news())
                .extracting(job -> job.state().get() + " " + job.result().get())
                .containsExactly(Job.State.DONE + " Claim DS46-2 to the next payer is made.");
    }

    @Test
    void whoHasGoneElsewhereMeanwhileIsNotLedToTheNewClaim() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        TasksViewModel model =
                new TasksViewModel(desk, new Background(waiting::add, Runnable::run, Pretend::words), opened::add);
        model.shown();
        model.choose(new ChosenTasks(List.of(PretendTasks.NEXT), List.of(PretendTasks.task(PretendTasks.NEXT))));
        model.steps().billNext();
        model.hidden();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(desk.acts).contains("next 46");
        assertThat(opened).isEmpty();
    }

    @Test
    void otherTasksHaveNoSuchStep(FxRobot robot) {
        choose(robot, 1);
        assertThat(node("#tasks-next").isVisible()).isFalse();
        robot.push(KeyCode.B).push(KeyCode.U);
        waitForFxEvents();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("next") || act.startsWith("credit"));
        assertThat(node("#tasks-credit").isVisible()).isFalse();
    }

    @Test
    void aCreditShowsWhatItWouldPayBeforeItDoes(FxRobot robot) {
        choose(robot, PretendTasks.CREDIT);
        robot.push(KeyCode.U);
        waitForFxEvents();
        assertThat(text("#tasks-credit-words"))
                .isEqualTo("All of the credit, 50.00, would be used for 2 charges, oldest first:");
        assertThat(desk.acts).endsWith("credit 4");
        assertThat(node("#tasks-credit-use").isFocused()).isTrue();

        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).contains("use credit 4");
        assertThat(text("#tasks-step-notice")).isEqualTo("\u2713 50.00 of the credit is used");
        assertThat(node("#tasks-credit").isVisible()).isFalse();
        assertThat(node("#tasks-table").isFocused()).isTrue();
    }

    @Test
    void escapeAndAnotherTaskLeaveTheCreditAlone(FxRobot robot) {
        choose(robot, PretendTasks.CREDIT);
        robot.push(KeyCode.U).push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(node("#tasks-credit").isVisible()).isFalse();
        robot.push(KeyCode.U);
        choose(robot, 1);
        assertThat(node("#tasks-credit").isVisible()).isFalse();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("use"));
    }

    @Test
    void whoOwesNothingIsToldSo(FxRobot robot) {
        desk.owesNothing = true;
        choose(robot, PretendTasks.CREDIT);
        robot.push(KeyCode.U);
        waitForFxEvents();
        assertThat(text("#tasks-credit-words")).isEqualTo("The patient owes nothing now. The credit of 50.00 stays.");
        assertThat(node("#tasks-credit-use").isVisible()).isFalse();
        assertThat(node("#tasks-credit-leave").isFocused()).isTrue();
    }

    private void choose(FxRobot robot, int place) {
        robot.interact(() -> robot.lookup("#tasks-table")
                .queryTableView()
                .getSelectionModel()
                .clearAndSelect(place));
        robot.interact(() -> node("#tasks-table").requestFocus());
        waitForFxEvents();
    }

    private Node node(String id) {
        return view.root().lookup(id);
    }

    private String text(String id) {
        return node(id) instanceof Label label ? label.getText() : "";
    }
}
