package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Statements by keyboard.
@ExtendWith(ApplicationExtension.class)
class StatementsScreenTest {
    private final PretendStatements desk = new PretendStatements();

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        StatementsView view = new StatementsView(
                new StatementsViewModel(desk, Pretend.sameThread(), new PretendPaper(), () -> PretendStatements.TODAY),
                Pretend.tools(Pretend.sameThread()));
        Scene scene = new Scene(view.root(), 990, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void aRunIsAskedForSeenAndMadeByKeyboard(FxRobot robot) {
        robot.write("0531");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("20");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        waitForFxEvents();
        assertThat(desk.acts).contains("preview 2026-05-31 20.00 false");
        robot.push(KeyCode.SPACE);
        waitForFxEvents();

        assertThat(desk.acts).contains("prepare 2026-05-31 20.00 false");
        assertThat(text(robot, "#statements-notice")).isEqualTo("\u2713 45 statements were made, 8,123.45 asked for");
    }

    @Test
    void theArrowKeysGoThroughStatementsAndTheirPages(FxRobot robot) {
        robot.clickOn("#statements-side-sent");
        robot.clickOn("#statements-table");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-title")).isEqualTo("S000414 \u00b7 Pat Sample1");
        robot.push(KeyCode.RIGHT);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-page")).isEqualTo("2 of 2");
        robot.push(KeyCode.LEFT);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-page")).isEqualTo("1 of 2");
    }

    @Test
    void aStatementIsFoundByTypingInTheList(FxRobot robot) {
        robot.clickOn("#statements-side-sent");
        robot.clickOn("#statements-table");
        robot.write("sam");
        waitForFxEvents();
        assertThat(robot.lookup("#statements-search")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("sam");
        assertThat(desk.acts).contains("find sam");
        assertThat(robot.lookup("#statements-table").queryTableView().getItems())
                .hasSize(1);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
