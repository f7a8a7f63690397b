package org.daysheet.desktop.measure;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// A window with one word: what any JavaFX program has to wait for. Begins outside the application, as ours does, so
/// that JavaFX may stand on the class path.
public final class EmptyWindow {
    private EmptyWindow() {}

    /// Opens it, and goes once it is shown.
    public static void main(String[] arguments) {
        Application.launch(Word.class, arguments);
    }

    /// The window.
    public static final class Word extends Application {
        private static final int WIDTH = 1280;
        private static final int HEIGHT = 800;

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Daysheet"), WIDTH, HEIGHT));
            stage.setOnShown(_ -> Platform.runLater(() -> {
                Line.READY.say("");
                Platform.exit();
            }));
            stage.show();
        }
    }
}
