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

/// Claims are split and combined by keys.
@ExtendWith(ApplicationExtension.class)
class ClaimsShapeTest {
    private final PretendClaims desk = new PretendClaims(40);

    @Start
    void start(Stage stage) {
        Windows.claims(stage, desk);
    }

    @Test
    void linesAreSetApartWithTheSpaceBar(FxRobot robot) {
        choose(robot, 0);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        assertThat(text(robot, "#claims-shape-words"))
                .isEqualTo("Which lines of claim DS1-1 are asked for by a claim of their own?");
        assertThat(robot.lookup("#claims-shape-now").queryButton().isDisabled()).isTrue();
        push(robot, KeyCode.SPACE);
        assertThat(robot.lookup("#claims-shape-now").queryButton().isDisabled()).isFalse();
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#claims-shape-now").queryButton().requestFocus());
        push(robot, KeyCode.SPACE);
        assertThat(desk.acts).contains("split 1 [1, 3]");
        assertThat(isAsked(robot)).isFalse();
    }

    @Test
    void visitsThatWereCombinedAreTakenApart(FxRobot robot) {
        choose(robot, 0);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        push(robot, KeyCode.ALT, KeyCode.T);
        assertThat(desk.acts).contains("separate 1");
    }

    @Test
    void claimsThatFitTogetherAreAskedForByOne(FxRobot robot) {
        choose(robot, 0, 1);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(text(robot, "#claims-shape-words")).startsWith("Ask for claims DS1-1, DS2-1 by one claim of ");
        push(robot, KeyCode.SPACE);
        assertThat(desk.acts).contains("combine [1, 2]");
    }

    @Test
    void whyClaimsCannotBeOneIsSaidBeforeAnythingHappens(FxRobot robot) {
        choose(robot, 0, 1, 2);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(text(robot, "#claims-shape-why")).isEqualTo("They ask under different coverages.");
        assertThat(robot.lookup("#claims-shape-now").queryButton().isDisabled()).isTrue();
        push(robot, KeyCode.ESCAPE);
        assertThat(isAsked(robot)).isFalse();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("combine"));
    }

    @Test
    void aClaimThePayerHasKeepsItsShape(FxRobot robot) {
        choose(robot, 6);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        assertThat(isAsked(robot)).isFalse();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private static boolean isAsked(FxRobot robot) {
        return robot.lookup("#claims-shape").query().isVisible();
    }

    private static void choose(FxRobot robot, int first, int... more) {
        TableView<?> table = robot.lookup("#claims-table").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(first, more);
        });
        waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
