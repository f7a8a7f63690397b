package org.daysheet.desktop;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.daysheet.desktop.parts.LaterScreen;

/// When the screens are made that nobody went to yet.
final class LaterScreens {
    private static final Duration UNTIL_THE_FIRST_IS_THERE = Duration.millis(900);
    private static final Duration BETWEEN = Duration.millis(150);

    private final PauseTransition pause;

    /// @param pause between two screens
    LaterScreens(PauseTransition pause) {
        this.pause = pause;
    }

    /// All at once.
    static void now(List<LaterScreen<?>> screens) {
        screens.forEach(LaterScreen::made);
    }

    /// One after another with pauses between, in which the window answers, after the first screen had time to come.
    void whileNothingElseIsDone(List<LaterScreen<?>> screens) {
        pause.setDuration(UNTIL_THE_FIRST_IS_THERE);
        pause.setOnFinished(_ -> screens.stream()
                .filter(screen -> !screen.isMade())
                .findFirst()
                .ifPresent(screen -> {
                    screen.made();
                    pause.setDuration(BETWEEN);
                    pause.playFromStart();
                }));
        pause.playFromStart();
    }

    /// No more are made: the window is left.
    void stop() {
        pause.stop();
    }
}
