package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.daysheet.desktop.help.DoorHelp;
import org.daysheet.desktop.shell.ShellView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The help read by keys alone.
@ExtendWith(ApplicationExtension.class)
class HelpKeysTest {
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        ShellView shell = (ShellView) Scenes.shell(0);
        scene = new Scene(shell, 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void arrowsPageKeysHomeAndEndMoveTheHelpAsSoonAsItOpens(FxRobot robot) {
        press(robot, KeyCode.F1);
        ScrollPane page = page(robot, "#help-scroll");
        assertThat(page.getVvalue()).isZero();
        press(robot, KeyCode.DOWN);
        double line = page.getVvalue();
        assertThat(line).as("a line down").isPositive();
        press(robot, KeyCode.UP);
        assertThat(page.getVvalue()).isZero();
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(page.getVvalue()).as("a page down").isGreaterThan(line);
        press(robot, KeyCode.PAGE_UP);
        assertThat(page.getVvalue()).isZero();
        press(robot, KeyCode.END);
        assertThat(page.getVvalue()).isEqualTo(1);
        press(robot, KeyCode.HOME);
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void theHelpThatHasTheCursorIsFramed(FxRobot robot) {
        press(robot, KeyCode.F1);
        ScrollPane page = page(robot, "#help-scroll");
        assertThat(page.isFocused()).isTrue();
        Paint with = frame(page);
        Pictures.shoot("help-keys", scene);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        waitForFxEvents();
        assertThat(focus()).as("beside the open help").isEqualTo("patients-search");
        assertThat(page.isVisible()).isTrue();
        assertThat(frame(page)).isNotEqualTo(with);
    }

    @Test
    void escapeClosesTheHelpAndTheCursorIsWhereItWas(FxRobot robot) {
        robot.clickOn("#patients-search").push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(focus()).isEqualTo("patients-table");
        press(robot, KeyCode.F1);
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#help").query().isVisible()).isFalse();
        assertThat(focus()).isEqualTo("patients-table");
        press(robot, KeyCode.F1);
        press(robot, KeyCode.F1);
        assertThat(robot.lookup("#help").query().isVisible()).isFalse();
        assertThat(focus()).isEqualTo("patients-table");
    }

    @Test
    void atADoorThePageKeysMoveTheHelpWhileOneTypes(FxRobot robot) {
        TextField name = new TextField();
        name.setId("name");
        robot.interact(() -> {
            DoorHelp door = new DoorHelp("founding", name);
            door.setMaxHeight(260); // its page is longer
            scene.setRoot(new StackPane(door));
            name.requestFocus();
        });
        press(robot, KeyCode.F1);
        ScrollPane page = page(robot, "#door-page");
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(page.getVvalue()).isPositive();
        press(robot, KeyCode.PAGE_UP);
        assertThat(page.getVvalue()).isZero();
        assertThat(focus()).isEqualTo("name");
    }

    private static void press(FxRobot robot, KeyCode code) {
        robot.push(code);
        waitForFxEvents();
    }

    private static ScrollPane page(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ScrollPane.class);
    }

    private static Paint frame(ScrollPane page) {
        return page.getBorder().getStrokes().getFirst().getTopStroke();
    }

    private String focus() {
        Node owner = scene.getFocusOwner();
        return Objects.toString(owner.getId(), "");
    }
}
