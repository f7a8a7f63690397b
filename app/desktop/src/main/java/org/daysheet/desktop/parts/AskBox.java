package org.daysheet.desktop.parts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks above a list before much is done: the question, what belongs to it, and the answers. One of them, which Escape
/// gives too, leaves it. Takes no room while nothing is asked.
public final class AskBox extends VBox {
    private final Label question = new Label();
    private final Button leave;

    /// @param id of the box; the words of the question are `id-words`, the answer that leaves it is `id-leave`
    /// @param leaveWords words of the answer that leaves it
    /// @param leaving what that answer does
    public AskBox(String id, String leaveWords, Runnable leaving) {
        setId(id);
        getStyleClass().add("ask-panel");
        HeldKeys.asks(this);
        question.setId(id + "-words");
        question.getStyleClass().add("panel-title");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        leave = answer(id + "-leave", "flat", leaving);
        leave.setText(leaveWords);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leaving.run();
                event.consume();
            }
        });
    }

    /// What is asked.
    public Label question() {
        return question;
    }

    /// The answer that leaves it.
    public Button leave() {
        return leave;
    }

    /// An answer that does something.
    public static Button act(String id, Runnable act) {
        return answer(id, "accent", act);
    }

    private static Button answer(String id, String style, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The answers in a row, with what is typed for them.
    public static HBox answers(Node... parts) {
        HBox answers = new HBox(parts);
        answers.getStyleClass().add("act-form");
        return answers;
    }

    /// Asks, or takes no room.
    public void show(boolean isAsked) {
        show(this, isAsked);
    }

    /// Shows a part, or takes its room away.
    public static void show(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }
}
