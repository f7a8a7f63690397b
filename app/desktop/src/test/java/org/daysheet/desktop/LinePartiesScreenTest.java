package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.id.ProviderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Who took part in a single line and its numbers, by keyboard alone, in a small window.
@ExtendWith(ApplicationExtension.class)
class LinePartiesScreenTest {
    private final PretendEncounters desk = new PretendEncounters();
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        EncountersView view = new EncountersView(
                new EncountersViewModel(desk, background, _ -> {}, () -> PretendEncounters.TODAY),
                Pretend.tools(background));
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        scene = new Scene(new ShellView(model, List.of(view)), 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aLineGetsItsOwnPeopleAndNumbersByKeys(FxRobot robot) {
        enter(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitForFxEvents();
        assertThat(focused()).isEqualTo("line-more-rendering");
        assertThat(((TextField) scene.getFocusOwner()).getPromptText()).isEqualTo("Marlow, Helen");
        Pictures.shoot("encounter-line-parties-empty", scene);

        robot.write("oka").push(KeyCode.TAB);
        robot.write("sato").push(KeyCode.TAB);
        robot.write("marl").push(KeyCode.TAB);
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("line-more-authorization");
        robot.write("A 7").push(KeyCode.TAB);
        robot.write("R 9").push(KeyCode.TAB);
        waitForFxEvents();
        Pictures.shoot("encounter-line-parties", scene);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.charged.getFirst().lines())
                .extracting(line -> line.more().parties())
                .containsExactly(
                        LineParties.NONE,
                        new LineParties(
                                new ProviderId(2),
                                new ProviderId(3),
                                null,
                                PretendEncounters.MARLOW,
                                null,
                                "A 7",
                                "R 9"));
    }

    @Test
    void theFieldsAreOutOfTheWayUntilTheyAreUsed(FxRobot robot) {
        enter(robot);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitForFxEvents();
        assertThat(robot.lookup("#line-more-note").tryQuery()).isPresent();
        assertThat(robot.lookup("#line-more-rendering").tryQuery()).isEmpty();
        assertThat(robot.lookup("#encounters-line-parties").tryQuery()).isPresent();
        Pictures.shoot("encounter-line-more", scene);
    }

    @Test
    void whoCannotTreatIsMarkedAtTheLine(FxRobot robot) {
        enter(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        robot.write("Nobody").push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.charged).isEmpty();
        assertThat(focused()).isEqualTo("line-more-rendering");
        Pictures.shoot("encounter-line-parties-wrong", scene);
    }

    /// Two lines; the cursor is in the second one.
    private static void enter(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("rivera").push(KeyCode.TAB).push(KeyCode.TAB);
        robot.write("mar").push(KeyCode.ENTER);
        robot.write("e11").push(KeyCode.ENTER);
        robot.write("g0402").push(KeyCode.ENTER);
        robot.write("j3").push(KeyCode.TAB);
        waitForFxEvents();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : owner.getId();
    }
}
