package org.daysheet.desktop.parts;

import javafx.scene.Scene;
import javafx.stage.Stage;

/// What fills the window, and is asked before the window closes.
public interface Ending {
    /// Whether the window may close. Where something would be lost, it asks in its place and says no; asked again about
    /// the same input, it says yes.
    ///
    /// @param close ends the program, for the answer that gives the input up and for the one that has saved it
    boolean mayEnd(Runnable close);

    /// Asks whatever fills a window, each time somebody wants to close it.
    ///
    /// @param close ends the program
    static void guard(Stage stage, Runnable close) {
        stage.setOnCloseRequest(request -> {
            request.consume();
            ask(stage.getScene(), close);
        });
    }

    /// Ends the program, unless what fills the window asks first.
    ///
    /// @param close ends the program
    static void ask(Scene scene, Runnable close) {
        if (!(scene.getRoot() instanceof Ending front) || front.mayEnd(close)) {
            close.run();
        }
    }
}
