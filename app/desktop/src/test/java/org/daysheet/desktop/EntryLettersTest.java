package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The letters under which the fields of a visit are reached, and what is pointed out at a line.
@ExtendWith(ApplicationExtension.class)
class EntryLettersTest {
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        EncountersView view = new EncountersView(
                new EncountersViewModel(new PretendEncounters(), background, _ -> {}, () -> PretendEncounters.TODAY),
                Pretend.tools(background));
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        scene = new Scene(new ShellView(model, List.of(view)), 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyLetterOfAVisitGoesToTheFieldItStandsFor(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitForFxEvents();
        assertThat(letters())
                .containsOnlyKeys("P", "D", "R", "L")
                .containsEntry("D", "encounter-day")
                .isEqualTo(reached(robot));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitForFxEvents();
        assertThat(letters())
                .hasSize(23)
                .containsEntry("D", "encounter-day")
                .containsEntry("A", "encounter-referral")
                .isEqualTo(reached(robot));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        waitForFxEvents();
        assertThat(letters()).containsOnlyKeys("T", "M", "P", "D", "R", "L").isEqualTo(reached(robot));
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT1,encounter-referring,10",
        "DIGIT2,encounter-onset,12",
        "DIGIT3,encounter-accident,10",
        "DIGIT4,encounter-patient-paid,4",
        "DIGIT5,encounter-ride-reason,15",
        "DIGIT6,encounter-spine,9",
        "DIGIT7,encounter-pounds,15"
    })
    void everyGroupOfRarerFieldsHasItsKeysAndLettersOfItsOwn(KeyCode digit, String first, int letters, FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, digit);
        waitForFxEvents();
        assertThat(scene.getFocusOwner().getId()).isEqualTo(first);
        Pictures.shoot("encounter-" + first.substring("encounter-".length()), scene);
        assertThat(letters()).hasSize(4 + letters).isEqualTo(reached(robot));
    }

    @Test
    void anAmountThatIsNotTheFeeIsPointedOutBelowItsLine(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitForFxEvents();
        robot.clickOn("#line-1-code").write("j3420").push(KeyCode.TAB);
        robot.clickOn("#line-1-units").write("2");
        robot.clickOn("#line-1-amount").write("120").push(KeyCode.TAB);
        waitForFxEvents();
        Label hint = robot.lookup("#line-1-hint").queryAs(Label.class);
        // 2 x 10.33
        assertThat(hint.getText()).isEqualTo("The fee schedule gives 20.66. Empty the amount to take that.");
        assertThat(hint.isVisible()).isTrue();
        assertThat(robot.lookup("#line-1-amount").query().getAccessibleHelp()).isEqualTo(hint.getText());
        Pictures.shoot("encounter-hint", scene);
    }

    /// Which field has each letter that is seen.
    private Map<String, String> letters() {
        Map<String, String> found = new LinkedHashMap<>();
        collect(scene.getRoot(), found);
        return found;
    }

    /// Where each of these letters leads, from the patient.
    private Map<String, String> reached(FxRobot robot) {
        Map<String, String> reached = new LinkedHashMap<>();
        for (String letter : letters().keySet()) {
            robot.interact(() -> scene.getRoot().lookup("#encounter-patient").requestFocus());
            robot.push(KeyCode.ALT, KeyCode.getKeyCode(letter));
            waitForFxEvents();
            reached.put(letter, Objects.toString(scene.getFocusOwner().getId(), ""));
        }
        return reached;
    }

    private static void collect(Node node, Map<String, String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof FieldLabel label) {
            int mark = label.getText().replace("__", "").indexOf('_');
            if (mark >= 0) {
                found.put(
                        label.getText().substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT),
                        label.getLabelFor().getId());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
