package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.ClaimPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where claims wait is walked by arrow keys, and Enter lists the claims of a place. Draft and Needs a fix have none.
@ExtendWith(ApplicationExtension.class)
class ClaimsProcessTest {
    private final PretendClaims desk = new PretendClaims(40);

    @Start
    void start(Stage stage) {
        Windows.claims(stage, desk);
    }

    @BeforeEach
    void showWhereTheyWait(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        waitForFxEvents();
    }

    @Test
    void theHandsAreOnTheFirstPlaceWhereClaimsWait(FxRobot robot) {
        assertThat(focused(robot)).isEqualTo("claims-process-held");
        assertThat(robot.lookup("#claims-table").query().getParent().isVisible())
                .isTrue();
        assertThat(robot.lookup("#claims-process-silent").query().getAccessibleText())
                .isEqualTo("Silent: 243 claims, 29,998.35. Your turn. Oldest: 63 days, service 04/24/2026");
        assertThat(robot.lookup("#claims-process-draft").query().getAccessibleText())
                .isEqualTo("Draft: no claim, 0.00. Your turn. None");
        assertThat(robot.lookup("#claims-process-sum").queryAs(Labeled.class).getText())
                .isEqualTo("3,030 claims, 374,053.50, each at one place. Enter lists the claims of a place."
                        + " Days are counted from the service.");
    }

    @Test
    void arrowKeysGoFromPlaceToPlaceAndEnterListsExactlyItsClaims(FxRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(focused(robot)).isEqualTo("claims-process-sent");
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertThat(focused(robot)).isEqualTo("claims-process-next-payer-due");
        robot.push(KeyCode.UP).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(focused(robot)).isEqualTo("claims-process-silent");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.asked.filter()).isEqualTo(ClaimFilter.ALL);
        assertThat(desk.asked.place()).isEqualTo(ClaimPlace.SILENT);
        assertThat(robot.lookup("#claims-summary").queryAs(Labeled.class).getText())
                .isEqualTo("40 claims \u00b7 All \u00b7 Silent");
        assertThat(robot.lookup("#claims-process-board").query().isVisible()).isFalse();
        assertThat(focused(robot)).isEqualTo("claims-table");
    }

    @Test
    void escapeGoesBackToTheListAsItWas(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-process-board").query().isVisible()).isFalse();
        assertThat(focused(robot)).isEqualTo("claims-table");
        assertThat(desk.asked.place()).isEqualTo(ClaimPlace.ANY);
    }

    private static String focused(FxRobot robot) {
        Node owner = robot.lookup("#claims").query().getScene().getFocusOwner();
        return String.valueOf(owner.getId());
    }
}
