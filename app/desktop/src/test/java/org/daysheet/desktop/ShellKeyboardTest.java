package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.patients.PatientRow;
import org.daysheet.desktop.shell.ShellView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The frame by keyboard alone: palette, help, list of work, themes, news.
@ExtendWith(ApplicationExtension.class)
class ShellKeyboardTest {
    private ShellView shell;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        shell = (ShellView) Scenes.shell(0);
        Scene scene = new Scene(shell, 1000, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void thePaletteFindsAPatientOpensTheAccountAndTheListBehindHasChosenIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitForFxEvents();
        robot.write("sample4");
        waitForFxEvents();
        ListView<?> list = robot.lookup("#palette-list").queryListView();
        assertThat(list.getItems()).hasSize(4);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#account-name").queryAs(Label.class).getText()).isEqualTo("Sample4, Pat");
        assertThat(robot.lookup("#account-charges").query().isFocused()).isTrue();
        assertThat(robot.lookup("#palette").query().isVisible()).isFalse();
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        TableView<Slot<PatientRow>> table = robot.lookup("#patients-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItem().value().account())
                .isEqualTo("P10005");
        assertThat(table.isFocused()).isTrue();
    }

    @Test
    void thePaletteGoesToAClaimOnItsScreen(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitForFxEvents();
        robot.write("ds4");
        waitForFxEvents();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        TableView<?> table = robot.lookup("#claims-table").queryTableView();
        assertThat(shell.front().get()).isEqualTo("claims");
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void escapeClosesThePaletteAndTheCursorIsWhereItWas(FxRobot robot) {
        robot.clickOn("#patients-search");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitForFxEvents();
        assertThat(robot.lookup("#palette-query").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#patients-search").query().isFocused()).isTrue();
    }

    @Test
    void tabStaysInThePaletteThatFoundNothingAndEscapeClosesIt(FxRobot robot) {
        robot.clickOn("#patients-search");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitForFxEvents();
        robot.write("zzzz").push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        waitForFxEvents();
        assertThat(robot.lookup("#palette-query").query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#patients-table").query().requestFocus());
        waitForFxEvents();
        assertThat(robot.lookup("#palette-query").query().isFocused())
                .as("also when a list behind it asks for the cursor")
                .isTrue();
        robot.push(KeyCode.TAB).push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#palette").query().isVisible()).isFalse();
        assertThat(robot.lookup("#patients-search").query().isFocused()).isTrue();
    }

    @Test
    void aQuestionThatComesBehindThePaletteHasTheCursorOnceItIsClosed(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn("#checks-search");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitForFxEvents();
        robot.interact(() -> shell.actions().all().stream()
                .filter(entry -> entry.action().id().equals("checks-post-clean"))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        waitForFxEvents();
        assertThat(robot.lookup("#checks-ask").query().isVisible()).isTrue();
        assertThat(robot.lookup("#palette-query").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#checks-clean-now").query().isFocused()).isTrue();

        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        robot.clickOn("#checks-search").push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#checks-search").query().isFocused())
                .as("what asked before and was answered asks no more")
                .isTrue();
    }

    @Test
    void theKeysOfTheScreenInFrontWorkAndThoseOfOthersDoNot(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitForFxEvents();
        assertThat(shell.model().background().history()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitForFxEvents();
        assertThat(shell.model().background().history().getFirst().title())
                .isEqualTo("Looking at the checks that wait");
    }

    @Test
    void helpIsAboutTheScreenInFrontAndNamesTheKeys(FxRobot robot) {
        robot.push(KeyCode.F1);
        waitForFxEvents();
        assertThat(words(robot)).contains("Patients").contains("Every patient with what is still open");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        waitForFxEvents();
        assertThat(words(robot)).contains("What payers paid").contains("Ctrl+Shift+P");
        robot.push(KeyCode.F1);
        waitForFxEvents();
        assertThat(robot.lookup("#help").query().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        waitForFxEvents();
        assertThat(words(robot)).as("nobody reads it, so it is not made anew").contains("What payers paid");
    }

    @Test
    void newsIsShownWithoutAskingAndStaysInTheListOfWork(FxRobot robot) {
        Background background = shell.model().background();
        robot.interact(() -> background.run(
                "Making statements",
                _ -> {
                    throw new IllegalStateException("The disk is full.");
                },
                _ -> {},
                _ -> {}));
        waitForFxEvents();
        assertThat(texts(robot, "#toasts")).contains("Making statements", "The disk is full.");
        robot.clickOn("#toast-close");
        waitForFxEvents();
        assertThat(texts(robot, "#toasts")).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.J);
        waitForFxEvents();
        assertThat(texts(robot, "#work")).contains("Making statements", "The disk is full.");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#work").query().isVisible()).isFalse();
    }

    @Test
    void theSpaceBarOpensTheDetailsTheyFollowTheChoiceAndEscapeClosesThem(FxRobot robot) {
        robot.clickOn("#patients-search").push(KeyCode.DOWN).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(robot.lookup("#patients-details-title").queryAs(Label.class).getText())
                .isEqualTo("Sample0, Pat");
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(robot.lookup("#patients-details-title").queryAs(Label.class).getText())
                .isEqualTo("Sample1, Pat");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#patients-details").query().isVisible()).isFalse();
    }

    @Test
    void whatWaitsStandsBesideTheScreensAndIsReadAloud(FxRobot robot) {
        assertThat(robot.lookup("#count-claims").queryAs(Label.class).getText()).isEqualTo("3");
        assertThat(robot.lookup("#go-claims").query().getAccessibleText())
                .isEqualTo("Claims, 3 claims rejected or in need of a fix");
        assertThat(robot.lookup("#go-patients").query().getAccessibleText()).isEqualTo("Patients");
        assertThat(robot.lookup("#status-health").queryAs(Label.class).getText())
                .isEqualTo("Books sound · checked 06/26/2026");
    }

    @Test
    void everyActOfTheMenuCanBeFoundThere(FxRobot robot) {
        robot.clickOn("#shell-menu");
        waitForFxEvents();
        List<String> groups = new ArrayList<>(shell.actions().byGroup().keySet());
        assertThat(groups).containsExactly("Go to", "Patients", "Claims", "Checks", "Window", "In every list");
        robot.push(KeyCode.ESCAPE);
        AtomicBoolean wasDark = new AtomicBoolean(shell.model().dark().get());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        waitForFxEvents();
        assertThat(shell.model().dark().get()).isNotEqualTo(wasDark.get());
    }

    private static String words(FxRobot robot) {
        StringBuilder words = new StringBuilder();
        robot
                .from(robot.lookup("#help").queryAll())
                .lookup((Predicate<Node>) Text.class::isInstance)
                .queryAllAs(Text.class)
                .stream()
                .map(Text::getText)
                .forEach(text -> words.append(text).append(' '));
        return words.toString();
    }

    private static List<String> texts(FxRobot robot, String below) {
        return robot
                .from(robot.lookup(below).queryAll())
                .lookup((Predicate<Node>) node -> node instanceof Label && node.isVisible())
                .queryAllAs(Label.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }
}
