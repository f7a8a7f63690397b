package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.today.TodayView;
import org.daysheet.desktop.today.TodayViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The first screen by keyboard.
@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {
    private final List<Link> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        TodayView view = new TodayView(new TodayViewModel(
                new PretendToday(),
                new PretendReports(),
                Pretend.sameThread(),
                opened::add,
                () -> PretendReports.TODAY), Pretend.tools(Pretend.sameThread()));
        Scene scene = new Scene(view.root(), 990, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void enterOpensTheMostPressingThingAndTheArrowKeysTheOthers(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(41)), new Link.OfCheck(new RemittanceId(5)));
    }

    @Test
    void aKindIsChosenAndItsFirstLineOpened(FxRobot robot) {
        robot.clickOn("#today-kind-tasks");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        robot.clickOn("#today-tile-denial-rate");
        waitForFxEvents();
        assertThat(opened).endsWith(new Link.OfScreen("reports")).contains(new Link.OfTask(new TaskId(3)));
    }
}
