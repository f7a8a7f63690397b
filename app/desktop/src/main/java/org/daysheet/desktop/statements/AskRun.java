package org.daysheet.desktop.statements;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Asks above the lists before a run is made: how many statements, and what they ask for. Enter makes it, Escape leaves
/// it and gives the hands back to where they were.
final class AskRun extends VBox {
    private final NewRunViewModel model;
    private final Label question = new Label();
    private final Button make = new Button();
    private @Nullable Node before;

    AskRun(NewRunViewModel model) {
        this.model = model;
        setId("statements-ask");
        getStyleClass().add("ask-panel");
        question.setId("statements-ask-words");
        question.getStyleClass().add("panel-title");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        make.setId("statements-make-now");
        make.getStyleClass().add("accent");
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.setOnAction(_ -> model.make());
        Button leave = new Button(Texts.of("statements.ask.leave"));
        leave.setId("statements-ask-leave");
        leave.getStyleClass().add("flat");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> model.leave());
        HBox answers = new HBox(make, leave);
        answers.getStyleClass().add("act-form");
        getChildren().addAll(question, answers);
        HeldKeys.asks(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
        model.asking().addListener((_, _, now) -> show(now));
        show(model.asking().get());
    }

    private void answer(KeyEvent event) {
        boolean isYes = event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && make.isFocused();
        if (isYes) {
            model.make();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
        } else {
            return;
        }
        event.consume();
    }

    private void show(NewRunViewModel.@Nullable Asked asked) {
        boolean isHere = isFocusWithin();
        setVisible(asked != null);
        setManaged(asked != null);
        if (asked != null) {
            before = getScene() == null ? null : getScene().getFocusOwner();
            question.setText(Texts.of("statements.ask.words", asked.count(), Formats.amount(asked.due())));
            make.setText(Texts.of("statements.ask.make", asked.count()));
            make.requestFocus();
        } else if (before != null && isHere) {
            before.requestFocus();
        }
    }
}
