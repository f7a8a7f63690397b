package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is read by pointing at a button that cannot be pressed.
@ExtendWith(ApplicationExtension.class)
class WhyTipTest {
    private final SimpleStringProperty why = new SimpleStringProperty("Choose a claim that is held.");

    @Start
    void start(Stage stage) {
        Action match = Action.of("match", "Match by hand", MaterialDesignC.CHECK, () -> {})
                .on("Shortcut+M")
                .unless(why);
        Action other = Action.of("other", "Other", MaterialDesignC.CHECK, () -> {});
        Scene scene = new Scene(new HBox(40, ActionButton.of(match), ActionButton.of(other)), 500, 200);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aButtonThatCannotBePressedSaysWhyWhenOnePointsAtIt(FxRobot robot) throws TimeoutException {
        assertThat(robot.lookup("#match").query().isDisabled()).isTrue();
        robot.moveTo("#match");
        waitFor(5, TimeUnit.SECONDS, () -> !tips().isEmpty());
        assertThat(tips()).containsExactly("Match by hand (Ctrl+M)\nChoose a claim that is held.");

        robot.interact(() -> why.set(""));
        waitForFxEvents();
        assertThat(tips()).as("now that it can be pressed").isEmpty();
    }

    @Test
    void itSaysNothingMoreWhenOnePointsElsewhere(FxRobot robot) throws TimeoutException {
        robot.moveTo("#match");
        waitFor(5, TimeUnit.SECONDS, () -> !tips().isEmpty());
        robot.moveBy(0, 120);
        waitForFxEvents();
        assertThat(tips()).isEmpty();
    }

    private static List<String> tips() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .filter(Tooltip::isShowing)
                .map(Tooltip::getText)
                .toList();
    }
}
