package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Claims are held, released and let go again by keys, after it is seen what that would do. Of the first three claims
/// all are here, the fourth was sent.
@ExtendWith(ApplicationExtension.class)
class ClaimsHoldTest {
    private final PretendClaims desk = new PretendClaims(40);

    @Start
    void start(Stage stage) {
        Windows.claims(stage, desk);
    }

    @BeforeEach
    void chooseThreeThatAreHereAndOneThatWasSent(FxRobot robot) {
        choose(robot, 0, 1, 2, 3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        waitForFxEvents();
    }

    @Test
    void whatIsLeftOutIsSaidBeforeAnythingHappens(FxRobot robot) {
        assertThat(text(robot, "#claims-bulk-words")).isEqualTo("What to do with the 4 chosen claims");
        assertThat(text(robot, "#claims-bulk-going"))
                .isEqualTo("Held claims go into no file and are not billed by hand. It can be undone."
                        + " It is done with 3 claims, 381.93. 1 is left out:");
        assertThat(robot.from(robot.lookup("#claims-bulk-left"))
                        .lookup(".label")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("DS4-1: It stands at Sent.");
        assertThat(text(robot, "#claims-bulk-now")).isEqualTo("Hold 3 claims");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-bulk").query().isVisible()).isFalse();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("HOLD"));
    }

    @Test
    void claimsAreHeldForAReasonUntilADayAndThatIsUndone(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        robot.write("note is missing").push(KeyCode.TAB).write("7/15/26").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).contains("HOLD [1, 2, 3] 'note is missing' 2026-07-15");
        assertThat(text(robot, "#claims-outcome-headline")).isEqualTo("HOLD of 3 claims is done.");
        choose(robot, 0);
        assertThat(text(robot, "#claims-next-why")).isEqualTo("On hold until 07/15/2026: note is missing");

        choose(robot, 0, 1, 2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-bulk-now").query().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).contains("RELEASE [1, 2, 3] '' null");
    }

    @Test
    void whatWasHeldIsLetGoAgainByOneKey(FxRobot robot) {
        robot.write("note is missing").push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitForFxEvents();
        assertThat(desk.acts).contains("RELEASE [1, 2, 3] '' null");
        assertThat(text(robot, "#claims-outcome-headline")).isEqualTo("Undone. RELEASE of 3 claims is done.");
        assertThat(robot.lookup("#claims-undo").query().isVisible()).isFalse();
    }

    @Test
    void anotherActIsLookedAtWithTheArrowsAndSendingGoesOnToWhatGoesWhere(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        waitForFxEvents();
        robot.interact(() -> robot.lookup("#claims-bulk-act-hold").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        waitForFxEvents();
        assertThat(text(robot, "#claims-bulk-now")).isEqualTo("Close 3 claims");
        assertThat(robot.lookup("#claims-bulk-reason").query().isVisible()).isTrue();
        robot.push(KeyCode.RIGHT);
        waitForFxEvents();
        assertThat(text(robot, "#claims-bulk-now")).isEqualTo("Ask the payers after for 3 claims");
        assertThat(robot.lookup("#claims-bulk-reason").query().isVisible()).isTrue();
        robot.push(KeyCode.RIGHT);
        waitForFxEvents();
        assertThat(text(robot, "#claims-bulk-now")).isEqualTo("See where 3 claims go");
        robot.interact(() -> robot.lookup("#claims-bulk-now").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).contains("plan [1, 2, 3]");
        assertThat(robot.lookup("#claims-sending").query().isVisible()).isTrue();
    }

    @Test
    void closingIsUndoneByMakingDraftsAgain(FxRobot robot) {
        robot.interact(() -> robot.lookup("#claims-bulk-act-release").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.interact(() -> robot.lookup("#claims-bulk-reason").query().requestFocus());
        robot.write("paid in cash").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).contains("CLOSE [1, 2, 3] 'paid in cash' null");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitForFxEvents();
        assertThat(desk.acts).contains("REOPEN [1, 2, 3] '' null");
    }

    @Test
    void aDayThatHasComeWillNotDo(FxRobot robot) {
        robot.write("note is missing").push(KeyCode.TAB).write("6/26/26").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#claims-bulk-until-problem")).isEqualTo("Choose a later day, or none.");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("HOLD"));
    }

    private static void choose(FxRobot robot, int first, int... more) {
        TableView<?> table = robot.lookup("#claims-table").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(first);
            table.getSelectionModel().selectIndices(first, more);
        });
        waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
