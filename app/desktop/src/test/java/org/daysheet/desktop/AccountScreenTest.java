package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.shell.ShellView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The account by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class AccountScreenTest {
    @Start
    void start(Stage stage) {
        Theme.apply(false);
        ShellView shell = (ShellView) Scenes.shell(0);
        Scene scene = new Scene(shell, 1000, 1000);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    @Test
    void enterOpensTheAccountTheChargeItsStoryAndEscapeLeadsBack(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        assertThat(text(robot, "#account-name")).isEqualTo("Sample0, Pat");
        assertThat(robot.lookup("#account-charges").query().isFocused()).isTrue();
        assertThat(text(robot, "#account-words")).startsWith("Wellness visit (G0439) on 03/02/2026");

        push(robot, KeyCode.ENTER);
        assertThat(text(robot, "#account-why-title")).isEqualTo("Balance of G0439 on 03/02/2026");
        assertThat(text(robot, "#account-why-sum")).isEqualTo("5 steps come to 7.00, the balance shown.");
        assertThat(robot.lookup("#account-why").query().isFocused()).isTrue();
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.DOWN);
        assertThat(text(robot, "#account-step")).startsWith("Taken off: Contractual (CO-45)");
        TableView<?> segments = robot.lookup("#account-segments").queryTableView();
        assertThat(segments.getItems()).hasSize(5);

        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#account-charges").query().isFocused()).isTrue();
        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#account-name").tryQuery()).isEmpty();
        assertThat(robot.lookup("#patients-table").query().isFocused()).isTrue();
    }

    @Test
    void altWithANumberShowsEverySection(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(robot.lookup("#account-payments").query().isFocused()).isTrue();
        assertThat(text(robot, "#account-words"))
                .isEqualTo("The patient paid 25.00 (Card) on 04/03/2026, receipt R000012.");
        push(robot, KeyCode.ALT, KeyCode.DIGIT6);
        assertThat(robot.lookup("#account-tasks").query().isFocused()).isTrue();
        assertThat(text(robot, "#account-words")).contains("Called, reference 7781");
        push(robot, KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(text(robot, "#account-words"))
                .isEqualTo(
                        "Primary: Harbor Health Plan, member W12345670, Subscriber. Holds. The copay is 25.00 a visit."
                                + " Eligibility: Active, 12 days ago.");
        push(robot, KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(text(robot, "#account-why-title")).isEqualTo("Balance of the account");
    }

    @Test
    void aNoteIsTypedAndKeptByKeyboard(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(robot.lookup("#account-note").query().isFocused()).isTrue();
        robot.write("Asked for a plan");
        push(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#account-note").queryTextInputControl().getText())
                .isEmpty();
        push(robot, KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(text(robot, "#account-words"))
                .isEqualTo("06/24/2026 4:12 PM  Dana Reed\nAsked for a payment plan: 25.00 a month from July.");
    }

    @Test
    void anotherMemberOfTheHouseholdIsOneLinkAway(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        robot.clickOn("#account-member-1");
        waitForFxEvents();
        assertThat(text(robot, "#account-name")).isEqualTo("Sample7, Pat");
    }

    @Test
    void lettersFindARowAndEscapeEmptiesTheFieldBeforeItLeads(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        robot.write("g04");
        waitForFxEvents();
        assertThat(robot.lookup("#account-filter").queryTextInputControl().getText())
                .isEqualTo("g04");
        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#account-filter").queryTextInputControl().getText())
                .isEmpty();
        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#account-name").tryQuery()).isEmpty();
    }

    @Test
    void enterInTheFilterMeansTheSectionInFrontAlone(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ALT, KeyCode.DIGIT3);
        push(robot, KeyCode.ALT, KeyCode.DIGIT1);
        robot.clickOn("#account-filter");
        push(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#account-charges").query().isFocused()).isTrue();
        assertThat(text(robot, "#account-name")).isEqualTo("Sample0, Pat");
    }
}
