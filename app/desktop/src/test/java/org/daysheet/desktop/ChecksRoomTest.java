package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is typed among the claims of a check can be read in a small window, however its parts are drawn.
@ExtendWith(ApplicationExtension.class)
class ChecksRoomTest {
    private static final double READABLE = 130;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Scene scene = new Scene(Scenes.shell(2), 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theSearchAmongTheClaimsOfACheckKeepsItsRoom(FxRobot robot) {
        robot.clickOn("#checks-search").push(KeyCode.DOWN);
        waitForFxEvents();
        robot.interact(() ->
                robot.lookup("#checks-plan-tables").queryAs(SplitPane.class).setDividerPositions(0));
        waitForFxEvents();
        TextField search = robot.lookup("#checks-plan-claims-search").queryAs(TextField.class);
        assertThat(search.getWidth()).isGreaterThanOrEqualTo(READABLE);
        double left = search.localToScene(search.getBoundsInLocal()).getMinX();
        SplitPane tables = robot.lookup("#checks-plan-tables").queryAs(SplitPane.class);
        assertThat(left)
                .isGreaterThanOrEqualTo(
                        tables.localToScene(tables.getBoundsInLocal()).getMinX());
    }
}
