package org.daysheet.desktop.actions;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says over a button that cannot be pressed now why it cannot. Such a button hears nothing of the pointer, so the part
/// around it listens.
final class WhyTip {
    private static final Duration A_MOMENT = Duration.millis(600);

    private final Button button;
    private final ObservableValue<String> words;
    private final EventHandler<MouseEvent> moved = this::move;
    private final EventHandler<MouseEvent> left = _ -> hide();
    private @Nullable Tooltip tip;
    private @Nullable PauseTransition pause;

    private WhyTip(Button button, ObservableValue<String> words) {
        this.button = button;
        this.words = words;
    }

    /// @param words why it cannot be pressed
    static void over(Button button, ObservableValue<String> words) {
        WhyTip why = new WhyTip(button, words);
        button.parentProperty().subscribe(why::listen);
        button.disabledProperty().subscribe(_ -> why.hide());
    }

    private void listen(@Nullable Parent before, @Nullable Parent now) {
        hide();
        if (before != null) {
            before.removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
            before.removeEventFilter(MouseEvent.MOUSE_EXITED, left);
        }
        if (now != null) {
            now.addEventFilter(MouseEvent.MOUSE_MOVED, moved);
            now.addEventFilter(MouseEvent.MOUSE_EXITED, left);
        }
    }

    private void move(MouseEvent event) {
        boolean isOver = button.isDisabled()
                && button.isVisible()
                && button.contains(button.screenToLocal(event.getScreenX(), event.getScreenY()));
        if (!isOver) {
            hide();
        } else if (tip == null || !tip.isShowing()) {
            hide();
            pause = new PauseTransition(A_MOMENT);
            pause.setOnFinished(_ -> show(event.getScreenX(), event.getScreenY() + button.getHeight() / 2));
            pause.play();
        }
    }

    private void show(double x, double y) {
        boolean isInWindow = button.getScene() != null && button.getScene().getWindow() != null;
        if (isInWindow) {
            tip = new Tooltip(words.getValue());
            tip.show(button, x, y);
        }
    }

    private void hide() {
        if (pause != null) {
            pause.stop();
        }
        if (tip != null) {
            tip.hide();
        }
    }
}
