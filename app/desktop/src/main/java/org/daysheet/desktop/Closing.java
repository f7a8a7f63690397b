package org.daysheet.desktop;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.parts.Ending;

/// The end of the window: what was to be kept is finished first, reads are not waited for. Where that takes over a
/// moment, the window says what it finishes.
final class Closing {
    private static final Duration A_MOMENT = Duration.millis(400);

    private final Stage stage;
    private final Background background;
    private final PauseTransition moment = new PauseTransition(A_MOMENT);
    private Runnable leave = () -> {};
    private boolean isBegun;

    Closing(Stage stage, Background background) {
        this.stage = stage;
        this.background = background;
        moment.setOnFinished(_ -> tell());
        Ending.guard(stage, this::begin);
    }

    /// @param work what else is to be done before everything is finished, such as leaving the screen in front
    void whenLeft(Runnable work) {
        leave = work;
    }

    /// Ends the program, unless what fills the window asks first.
    void ask() {
        Ending.ask(stage.getScene(), this::begin);
    }

    private void begin() {
        if (isBegun) {
            return;
        }
        isBegun = true;
        leave.run();
        stage.getScene().getRoot().setMouseTransparent(true);
        moment.play();
        background.end(() -> {
            moment.stop();
            stage.hide();
        });
    }

    private void tell() {
        Scene scene = stage.getScene();
        FinishingView finishing = new FinishingView(background.jobs());
        scene.setRoot(finishing);
        finishing.requestFocus();
    }
}
