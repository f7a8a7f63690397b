package org.daysheet.desktop.parts;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// Does something shortly after something changed, such as keeping what is typed: never while a key is pressed, at most
/// once a moment, and once more after the last change.
public final class Shortly {
    private static final Duration A_MOMENT = Duration.millis(1_200);

    private static final Duration A_BLINK = Duration.millis(300);

    private Shortly() {}

    /// Does something once nothing was typed for a blink, such as checking what is typed.
    ///
    /// @param changes what may change
    public static void afterTyping(ObservableValue<?> changes, Runnable work) {
        PauseTransition blink = new PauseTransition(A_BLINK);
        blink.setOnFinished(_ -> work.run());
        changes.addListener((_, _, _) -> blink.playFromStart());
    }

    /// @param changes what may change
    public static void after(ObservableValue<?> changes, Runnable work) {
        PauseTransition moment = new PauseTransition(A_MOMENT);
        moment.setOnFinished(_ -> work.run());
        changes.addListener((_, _, _) -> {
            if (moment.getStatus() != Animation.Status.RUNNING) {
                moment.playFromStart();
            }
        });
    }
}
