package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.claims.SegmentRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a line of a claim's history is about is opened beside it, by keys alone.
@ExtendWith(ApplicationExtension.class)
class ClaimsHistoryTest {
    private final PretendClaims desk = new PretendClaims(40);

    @Start
    void start(Stage stage) {
        Windows.claims(stage, desk);
    }

    private static TableView<?> history(FxRobot robot, int row) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT3);
        waitForFxEvents();
        TableView<?> history = robot.lookup("#claims-history").queryTableView();
        robot.interact(() -> {
            history.requestFocus();
            history.getSelectionModel().clearAndSelect(row);
        });
        return history;
    }

    @Test
    void enterOnAnAnswerShowsItsSegmentsAndEscapeGoesBackToTheHistory(FxRobot robot) {
        TableView<?> history = history(robot, 1);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        TableView<SegmentRow> segments =
                robot.lookup("#claims-history-segments").queryTableView();
        assertThat(segments.isFocused()).isTrue();
        assertThat(segments.getItems())
                .extracting(SegmentRow::text)
                .containsExactly("TRN*2*DS1-1~", "STC*A2:20:PR*20260109*WQ*120~", "REF*1K*ICN77~");
        assertThat(text(robot, "#claims-history-proof-title")).isEqualTo("277CA in answer.277, segment 18");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-history-proof").tryQuery()).isEmpty();
        assertThat(history.isFocused()).isTrue();
        assertThat(robot.lookup("#claims-panel").<Node>query().isVisible()).isTrue();
    }

    @Test
    void theButtonOpensTheFormsAndSaysWhenTheyAreDrawnAnew(FxRobot robot) {
        history(robot, 3);
        Button open = robot.lookup("#claims-history-open").queryButton();
        assertThat(open.isDisabled()).isFalse();
        robot.interact(open::fire);
        waitForFxEvents();
        assertThat(desk.acts).contains("proof Forms of DS1-1, 01/05/2026, owner");
        assertThat(text(robot, "#claims-history-proof-notice")).isEqualTo("Drawn anew.");
        assertThat(robot.lookup("#claims-history-forms-pdf").<Node>query().isVisible())
                .isTrue();
        assertThat(text(robot, "#claims-history-forms-pdf-page")).isNotEmpty();
    }

    @Test
    void aLineThatLeadsNowhereOpensNothing(FxRobot robot) {
        history(robot, 4);
        assertThat(robot.lookup("#claims-history-open").queryButton().isDisabled())
                .isTrue();
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-history-proof").tryQuery()).isEmpty();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
