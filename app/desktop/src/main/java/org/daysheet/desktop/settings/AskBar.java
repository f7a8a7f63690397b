package org.daysheet.desktop.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.desktop.parts.HeldKeys;

/// A question in its place, hidden while nothing is asked. The cursor stands on the answer that changes nothing, which
/// Escape gives too.
final class AskBar extends HBox {
    private final Label words = new Label();
    private final Button harmless;

    /// @param id of the question; its words are `id-words`
    /// @param harmless the answer that changes nothing
    /// @param leave gives that answer
    /// @param others the other answers
    AskBar(String id, Button harmless, Runnable leave, List<Button> others) {
        this.harmless = harmless;
        setId(id);
        getStyleClass().addAll("entry-bar", "bad");
        HeldKeys.asks(this);
        words.setId(id + "-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        harmless.setOnAction(_ -> leave.run());
        getChildren().addAll(words, harmless);
        getChildren().addAll(others);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
        ask("");
    }

    /// Asks, or hides when there is nothing to ask.
    void ask(String question) {
        setVisible(!question.isEmpty());
        setManaged(!question.isEmpty());
        words.setText(question);
        enter();
    }

    /// Puts the cursor on the answer that changes nothing, when something is asked.
    ///
    /// @return whether something is
    boolean enter() {
        if (isVisible()) {
            harmless.requestFocus();
        }
        return isVisible();
    }
}
