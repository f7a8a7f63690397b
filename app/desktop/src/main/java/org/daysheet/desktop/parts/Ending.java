package org.daysheet.desktop.parts;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// What fills the window, and is asked before the window closes.
public interface Ending {
    /// Whether the window may close. Where something would be lost, it asks in its place and says no; asked again, it
    /// says yes.
    boolean mayEnd();

    /// Asks whatever fills a window, each time somebody wants to close it.
    static void guard(Stage stage) {
        stage.setOnCloseRequest(request -> ask(stage.getScene(), request));
    }

    /// Asks once more to close the window in which something stands, after a question was answered.
    static void again(Node inside) {
        Scene scene = inside.getScene();
        Window window = scene == null ? null : scene.getWindow();
        if (window != null) {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    private static void ask(Scene scene, WindowEvent request) {
        if (scene.getRoot() instanceof Ending front && !front.mayEnd()) {
            request.consume();
        }
    }
}
