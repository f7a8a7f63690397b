package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.claims.ClaimPage;
import org.daysheet.desktop.claims.VersionRow;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The open claim and the panel of sending follow the list and what is done.
@ExtendWith(ApplicationExtension.class)
class OpenClaimTest {
    private final Corrected desk = new Corrected();

    /// Claims of which a sending more is there once one was corrected.
    private static final class Corrected extends PretendClaims {
        Corrected() {
            super(40);
        }

        @Override
        public ClaimPage page(ClaimId claim) {
            ClaimPage page = super.page(claim);
            boolean isCorrected = acts.stream().anyMatch(act -> act.startsWith("Answer"));
            List<VersionRow> versions = new ArrayList<>(page.versions());
            if (isCorrected) {
                versions.addFirst(new VersionRow(new ClaimVersionId(3), "DS7-3 \u00b7 Replacement"));
            }
            return new ClaimPage(
                    page.row(),
                    page.patient(),
                    page.visit(),
                    page.facts(),
                    page.checked(),
                    page.findings(),
                    page.earlier(),
                    versions,
                    page.history(),
                    page.money(),
                    page.answers());
        }
    }

    @Start
    void start(Stage stage) {
        Windows.claims(stage, desk);
    }

    @Test
    void aClaimThatIsNotInTheListShownIsClosed(FxRobot robot) {
        open(robot, 6);
        robot.clickOn("#claims-filter-denied");
        waitForFxEvents();
        assertThat(text(robot, "#claims-panel-title")).isEqualTo("DS7-1");
        assertThat(text(robot, "#claims-chosen-words")).startsWith("DS7-1");

        desk.gone = 20;
        robot.clickOn("#claims-filter-paid");
        waitForFxEvents();
        assertThat(text(robot, "#claims-chosen-words")).isEqualTo("No claim is chosen");
        assertThat(robot.lookup("#claims-panel").tryQuery().filter(Node::isVisible))
                .isEmpty();
    }

    @Test
    void theSendingsToChooseFromFollowACorrection(FxRobot robot) {
        open(robot, 6);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT7);
        waitForFxEvents();
        assertThat(shown(robot, "#claims-compare-before")).isEqualTo("DS7-1 \u00b7 Original");
        assertThat(shown(robot, "#claims-compare-after")).isEqualTo("DS7-2 \u00b7 Original");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        robot.write("wrong code").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(shown(robot, "#claims-compare-before")).isEqualTo("DS7-2 \u00b7 Original");
        assertThat(shown(robot, "#claims-compare-after")).isEqualTo("DS7-3 \u00b7 Replacement");
        assertThat(shown(robot, "#claims-version")).isEqualTo("DS7-3 \u00b7 Replacement");
    }

    @Test
    void theReasonOfTakingBackIsNotThatOfCorrecting(FxRobot robot) {
        open(robot, 6);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        waitForFxEvents();
        assertThat(prompt(robot)).isEqualTo("Such as: referring provider was missing");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        waitForFxEvents();
        assertThat(prompt(robot)).isEqualTo("Such as: the visit never took place");
    }

    @Test
    void answersThatMatchNothingAreReadAnewWhenFilesWereTakenInWhileTheyAreLookedAt(FxRobot robot) {
        robot.clickOn("#claims-send");
        waitForFxEvents();
        robot.clickOn("#claims-send-side-unmatched");
        waitForFxEvents();
        desk.acts.clear();

        robot.push(KeyCode.F5);
        waitForFxEvents();

        assertThat(desk.acts).contains("unmatched false");
        assertThat(text(robot, "#claims-unmatched-about"))
                .isEqualTo("Jonhson, Maria \u00b7 service 01/02/2026 \u00b7 123.65 \u00b7 answered by CLEARWATER");
    }

    @Test
    void theLetterUTakesBackWhichFileAnAnswerIsAboutAndIsOfferedForNoOther(FxRobot robot) {
        robot.clickOn("#claims-send");
        waitForFxEvents();
        robot.clickOn("#claims-send-side-unmatched");
        waitForFxEvents();
        assertThat(robot.lookup("#claims-unmatched-undo").query().isVisible()).isFalse();
        robot.clickOn("#claims-unmatched-all");
        waitForFxEvents();
        TableView<?> table = robot.lookup("#claims-unmatched").queryTableView();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        waitForFxEvents();
        assertThat(robot.lookup("#claims-unmatched-undo").query().isVisible()).isTrue();

        robot.push(KeyCode.ALT, KeyCode.U);
        waitForFxEvents();

        assertThat(desk.acts).contains("take file back from 6");
    }

    private static void open(FxRobot robot, int row) {
        TableView<?> table = robot.lookup("#claims-table").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
    }

    /// What a closed box says.
    private static String shown(FxRobot robot, String query) {
        ComboBox<?> box = robot.lookup(query).queryComboBox();
        return box.getChildrenUnmodifiable().stream()
                .filter(ListCell.class::isInstance)
                .map(cell -> ((ListCell<?>) cell).getText())
                .findFirst()
                .orElse("");
    }

    private static String prompt(FxRobot robot) {
        return robot.lookup("#claims-correct-reason").queryAs(TextField.class).getPromptText();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
