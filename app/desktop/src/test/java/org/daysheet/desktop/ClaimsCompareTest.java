package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.claims.CompareRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two sendings of a claim are looked at side by side, by keys.
@ExtendWith(ApplicationExtension.class)
class ClaimsCompareTest {
    private final PretendClaims desk = new PretendClaims(40);

    @Start
    void start(Stage stage) {
        Windows.claims(stage, desk);
    }

    @Test
    void theNewestAndTheOneBeforeAreComparedAndWhatIsAlikeIsShownOnDemand(FxRobot robot) {
        TableView<?> list = robot.lookup("#claims-table").queryTableView();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(6);
        });
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT7);
        waitForFxEvents();

        assertThat(text(robot, "#claims-compare-said")).isEqualTo("2 facts differ, 23 the same");
        TableView<CompareRow> table = robot.lookup("#claims-compare").queryTableView();
        assertThat(table.getItems())
                .containsExactly(
                        new CompareRow("Claim", "Claim number", "DS1-1", "DS1-2"),
                        new CompareRow("Diagnoses", "Diagnosis B", "E78.5", "I10"));
        assertThat(table.getItems()).extracting(row -> row.mark().text()).containsOnly("Changed");

        robot.interact(() -> robot.lookup("#claims-compare-only").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(table.getItems()).hasSize(25);

        ComboBox<?> right = robot.lookup("#claims-compare-after").queryComboBox();
        robot.interact(right::requestFocus);
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#claims-compare-said")).isEqualTo("Nothing differs, 25 the same");
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
