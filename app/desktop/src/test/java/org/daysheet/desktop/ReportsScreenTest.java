package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Reports by keyboard.
@ExtendWith(ApplicationExtension.class)
class ReportsScreenTest {
    private final PretendReports desk = new PretendReports();
    private final List<Link> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        ReportsView view = new ReportsView(
                new ReportsViewModel(desk, Pretend.sameThread(), opened::add, () -> PretendReports.TODAY),
                Pretend.tools(Pretend.sameThread()));
        Scene scene = new Scene(view.root(), 990, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void theArrowKeysGoFromFigureToFigureAndEnterOpensAClaimBehindOne(FxRobot robot) {
        assertThat(text(robot, "#reports-figure-value")).isEqualTo("38.20 days");
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#reports-figure-title")).isEqualTo("Denial rate, claims paid nothing");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(2)));
    }

    @Test
    void enterOpensWhatALineOfTheJournalBelongsToAndItsTotalOpensNothing(FxRobot robot) {
        robot.clickOn("#reports-side-day");
        robot.interact(() -> robot.lookup("#reports-day-table").query().requestFocus());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfPatient(new PatientId(1)), new Link.OfClaim(new ClaimId(2)));
    }

    @Test
    void aDayIsTypedTheQuickWay(FxRobot robot) {
        robot.clickOn("#reports-day").write("m").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).contains("sheet 2026-06-01");
    }

    @Test
    void whatSaysNoDayIsSaidAtTheFieldAndLeavesNoFigures(FxRobot robot) {
        robot.clickOn("#reports-day").write("soon").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#reports-day-problem")).isEqualTo("Give a day, such as 06/30/2026.");
        assertThat(robot.lookup("#reports-day").query().getAccessibleHelp())
                .isEqualTo("Give a day, such as 06/30/2026.");
        assertThat(robot.lookup("#reports-day").queryAs(TextField.class).getText())
                .isEqualTo("soon");
        assertThat(robot.lookup("#reports-figures").queryTableView().getItems()).isEmpty();
        assertThat(robot.lookup("#reports-pdf").query().isDisabled()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("t").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#reports-day-problem").query().isVisible()).isFalse();
        assertThat(robot.lookup("#reports-figures").queryTableView().getItems()).hasSize(3);
    }

    @Test
    void aSheetThatCannotBeReadIsTriedAgainByItsButton(FxRobot robot) {
        desk.isBroken = true;
        robot.clickOn("#reports-day").write("m").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#reports-figures-failure")).isEqualTo("The books cannot be read now.");
        desk.isBroken = false;
        robot.clickOn("#reports-figures-retry");
        waitForFxEvents();
        assertThat(robot.lookup("#reports-figures").queryTableView().getItems()).hasSize(3);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
