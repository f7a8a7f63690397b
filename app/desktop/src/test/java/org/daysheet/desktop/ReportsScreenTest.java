package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.types.id.ClaimId;
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
    void aDayIsTypedTheQuickWay(FxRobot robot) {
        robot.clickOn("#reports-day").write("m").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).contains("sheet 2026-06-01");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
