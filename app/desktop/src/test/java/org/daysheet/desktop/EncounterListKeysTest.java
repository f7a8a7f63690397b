package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of visits by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class EncounterListKeysTest {
    private final PretendEncounters desk = new PretendEncounters();

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        EncountersView view = new EncountersView(
                new EncountersViewModel(desk, background, _ -> {}, () -> PretendEncounters.TODAY),
                Pretend.tools(background));
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        Scene scene = new Scene(new ShellView(model, List.of(view)), 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theFilterIsReachedFromTheSearch(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F)
                .push(KeyCode.TAB)
                .push(KeyCode.RIGHT)
                .push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list OPEN null null ''");
    }

    @Test
    void theDaysAndTheProviderAreReachedByTheirLetters(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.F);
        robot.write("-3").push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.T);
        robot.write("t").push(KeyCode.TAB);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list ALL 2026-06-23 2026-06-26 ''");
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list ALL 2026-06-23 2026-06-26 '' of 1");
    }

    @Test
    void enterOpensAnOpenVisitInTheForm(FxRobot robot) {
        choose(robot, 0);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#encounter-patient").tryQuery()).isPresent();
    }

    @Test
    void spaceShowsAChargedVisitBesideTheList(FxRobot robot) {
        choose(robot, 5);
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(robot.lookup("#encounters-details").query().isVisible()).isTrue();
        assertThat(robot.lookup("#encounters-table").tryQuery()).isPresent();
    }

    @Test
    void aChargedVisitIsCorrectedByKeysOnceItIsSaidWhy(FxRobot robot) {
        choose(robot, 5);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        waitForFxEvents();
        assertThat(text(robot, "#encounter-summary")).isEqualTo("Charged visit, to be corrected");
        assertThat(robot.lookup("#encounter-close").queryButton().getText()).isEqualTo("Correct the visit");
        assertThat(robot.lookup("#encounter-save").queryButton().isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#encounters-reason").query().isFocused()).isTrue();
        assertThat(robot.lookup("#encounters-unsaid").query().isVisible()).isTrue();
        robot.write("wrong code");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("correct 6 because wrong code");
        assertThat(text(robot, "#encounters-charged"))
                .isEqualTo("The visit is corrected: 200.00 was taken back and 180.00 charged.");
    }

    @Test
    void aChargedVisitIsWithdrawnAsAWhole(FxRobot robot) {
        choose(robot, 5);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        waitForFxEvents();
        robot.interact(() -> robot.lookup("#encounters-reason").query().requestFocus());
        robot.write("never came").push(KeyCode.TAB).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("withdraw 6 because never came");
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    /// Goes from the search down to a row.
    private static void choose(FxRobot robot, int row) {
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.DOWN);
        TableView<?> table = robot.lookup("#encounters-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        for (int i = 0; i < row; i++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(row);
    }
}
