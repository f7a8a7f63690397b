package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Claims that payers have are replaced and taken back by keys, once it is said why.
@ExtendWith(ApplicationExtension.class)
class ClaimsCorrectTest {
    private final PretendClaims desk = new PretendClaims(40);

    @Start
    void start(Stage stage) {
        Windows.claims(stage, desk);
    }

    @Test
    void aClaimThePayerHasIsReplaced(FxRobot robot) {
        choose(robot, 6);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        waitForFxEvents();
        assertThat(text(robot, "#claims-ask-words")).startsWith("Replace claim DS7-1, which ");
        robot.write("wrong code").push(KeyCode.TAB).write("ICN5").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).contains("Answer[claim=7, way=REPLACE, payerNumber=ICN5, reason=wrong code]");
        assertThat(robot.lookup("#claims-ask").query().isVisible()).isFalse();
    }

    @Test
    void theQuestionIsLeftWithEscape(FxRobot robot) {
        choose(robot, 6);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        waitForFxEvents();
        assertThat(text(robot, "#claims-ask-words")).startsWith("Void claim DS7-1, which ");
        robot.write("no").push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-ask").query().isVisible()).isFalse();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("Answer"));
    }

    @Test
    void aClaimThatHasNotLeftIsNotAskedAbout(FxRobot robot) {
        choose(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-ask").query().isVisible()).isFalse();
    }

    private static void choose(FxRobot robot, int row) {
        TableView<?> table = robot.lookup("#claims-table").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
        waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
