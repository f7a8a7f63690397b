package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.daysheet.desktop.parts.LaterScreen;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.ScreenName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Screens that are made while nothing else is done, until the window is left.
@ExtendWith(ApplicationExtension.class)
class LaterScreensTest {
    private final List<ScreenName> made = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition();
    private final LaterScreens later = new LaterScreens(pause);
    private final List<LaterScreen<?>> screens =
            List.of(screen(ScreenName.CLAIMS), screen(ScreenName.CHECKS), screen(ScreenName.TASKS));

    /// A screen without anything on it.
    private record Blank(ScreenName name) implements MainScreen {
        @Override
        public Parent root() {
            return new Pane();
        }

        @Override
        public void shown() {}

        @Override
        public void hidden() {}
    }

    private LaterScreen<Blank> screen(ScreenName name) {
        return new LaterScreen<>(name, () -> {
            made.add(name);
            return new Blank(name);
        });
    }

    private void end() {
        pause.stop();
        pause.getOnFinished().handle(new ActionEvent());
    }

    @Test
    void oneIsMadeAtTheEndOfEachPauseUntilAllAreThere(FxRobot robot) {
        robot.interact(() -> {
            later.whileNothingElseIsDone(screens);
            assertThat(made).isEmpty();
            assertThat(pause.getStatus()).isEqualTo(Animation.Status.RUNNING);
            end();
            end();
            assertThat(made).containsExactly(ScreenName.CLAIMS, ScreenName.CHECKS);
            end();
            end();
            assertThat(made).hasSize(3);
            assertThat(pause.getStatus()).isEqualTo(Animation.Status.STOPPED);
        });
    }

    @Test
    void noMoreAreMadeOnceTheWindowIsLeft(FxRobot robot) {
        robot.interact(() -> {
            later.whileNothingElseIsDone(screens);
            end();
            later.stop();
            assertThat(pause.getStatus()).isEqualTo(Animation.Status.STOPPED);
            assertThat(made).containsExactly(ScreenName.CLAIMS);
        });
    }
}
