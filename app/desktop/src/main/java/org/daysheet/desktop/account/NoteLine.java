package org.daysheet.desktop.account;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.LinesField;
import org.daysheet.desktop.parts.Shortly;
import org.daysheet.desktop.parts.Texts;

/// Where a note is typed; Ctrl+Enter keeps it. Before words that are not kept are lost it asks.
final class NoteLine extends VBox {
    private static final int ROWS = 3;

    private final NoteDraft draft;
    private final LinesField text = QuickPaste.note(new LinesField("account-note", ROWS));
    private final Button stay = new Button(Texts.of("account.note.stay"));

    NoteLine(NoteDraft draft) {
        this.draft = draft;
        setId("account-note-line");
        getStyleClass().add("account-note");
        Label label = new FieldLabel(Texts.of("account.note.label"), text);
        text.setAccessibleText(Texts.of("account.note.prompt"));
        text.setPromptText(Texts.of("account.note.prompt"));
        text.textProperty().bindBidirectional(draft.text());
        text.disableProperty().bind(draft.ready().not());
        LinesField.keeps(text, draft::keep);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button keep = new Button(Texts.of("account.note.keep"));
        keep.setId("account-note-keep");
        keep.getStyleClass().add("accent");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.disableProperty().bind(draft.canKeep().not());
        keep.setOnAction(_ -> draft.keep());
        HBox line = new HBox(label, text, keep);
        line.getStyleClass().add("act-form");
        getChildren().addAll(line, found(), problem(), question());
        Shortly.after(draft.changes(), draft::makeSafe);
    }

    /// Puts the hands into the note.
    void enter() {
        text.requestFocus();
    }

    private Label found() {
        Label found = new Label(Texts.of("account.note.found"));
        found.setId("account-note-found");
        found.getStyleClass().add("muted");
        found.setWrapText(true);
        found.visibleProperty().bind(draft.found());
        found.managedProperty().bind(draft.found());
        return found;
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("account-note-problem");
        problem.getStyleClass().add("fault");
        problem.setWrapText(true);
        problem.textProperty().bind(draft.problem());
        problem.visibleProperty().bind(draft.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private HBox question() {
        Label asks = new Label(Texts.of("account.note.asks"));
        asks.setId("account-note-asks");
        asks.setWrapText(true);
        stay.setId("account-note-stay");
        stay.setMinWidth(Region.USE_PREF_SIZE);
        stay.setOnAction(_ -> {
            draft.stay();
            enter();
        });
        Button drop = new Button(Texts.of("account.note.drop"));
        drop.setId("account-note-drop");
        drop.getStyleClass().add("flat");
        drop.setMinWidth(Region.USE_PREF_SIZE);
        drop.setOnAction(_ -> draft.drop());
        HBox question = new HBox(asks, stay, drop);
        HeldKeys.asks(question);
        question.setId("account-note-question");
        question.getStyleClass().add("act-form");
        question.visibleProperty().bind(draft.asking());
        question.managedProperty().bind(draft.asking());
        draft.asking().addListener((_, _, now) -> {
            if (now) {
                stay.requestFocus();
            }
        });
        return question;
    }
}
