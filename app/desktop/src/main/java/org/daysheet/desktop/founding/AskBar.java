package org.daysheet.desktop.founding;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.founding.FoundingViewModel.Question;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Asks before something is lost, in the place where it would be. The cursor stands on the answer that keeps it, and
/// goes back to where it was.
final class AskBar extends VBox {
    private final Label words = new Label();
    private final Button stay = new Button();
    private final Button leave = new Button();
    private @Nullable Node before;

    /// @param id first part of the ids
    /// @param questions what it asks
    /// @param left what happens when it may be lost
    AskBar(String id, FoundingViewModel model, List<Question> questions, Runnable left) {
        setId(id + "-ask");
        getStyleClass().add("ask-panel");
        HeldKeys.asks(this);
        words.setId(id + "-ask-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        stay.setId(id + "-stay");
        stay.setOnAction(_ -> model.stay());
        leave.setId(id + "-leave");
        leave.setOnAction(_ -> left.run());
        HBox answers = new HBox(stay, leave);
        answers.getStyleClass().add("row");
        getChildren().addAll(words, answers);
        model.question().addListener((_, _, now) -> show(questions.contains(now) ? now : Question.NONE));
        show(questions.contains(model.question().get()) ? model.question().get() : Question.NONE);
    }

    private void show(Question question) {
        boolean isAsked = question != Question.NONE;
        setVisible(isAsked);
        setManaged(isAsked);
        if (isAsked) {
            before = getScene() == null ? null : getScene().getFocusOwner();
            words.setText(Texts.of("founding.ask.words." + question.name()));
            stay.setText(Texts.of("founding.ask.stay." + question.name()));
            leave.setText(Texts.of("founding.ask.leave." + question.name()));
            stay.requestFocus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
