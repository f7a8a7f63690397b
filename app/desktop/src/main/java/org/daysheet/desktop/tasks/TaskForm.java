package org.daysheet.desktop.tasks;

import java.util.function.IntSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.days.DayField;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.LinesField;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The line in which a day and a few words are typed before an act; Enter does it, and Ctrl+Enter as in every note.
/// Before words that are not kept are
/// dropped it asks.
final class TaskForm extends VBox {
    private static final int[] USUAL_DAYS = {3, 7, 14, 30};

    private final TaskActs acts;
    private final IntSupplier count;
    private final HBox day = new HBox();
    private final DayField until;
    private final TextField words = QuickPaste.note(new TextField());
    private final Label wordsLabel = new FieldLabel("", words);
    private final Button submit = new Button();
    private final Button stay = new Button(Texts.of("tasks.draft.stay"));

    TaskForm(TaskActs acts, IntSupplier count) {
        this.acts = acts;
        this.count = count;
        this.until =
                new DayField("tasks-until", Texts.of("tasks.until"), acts.until(), acts::today).refusing(acts::refusal);
        setId("tasks-form");
        getStyleClass().add("act-form");
        Label untilLabel = new FieldLabel(Texts.of("tasks.until.label"), until);
        day.getStyleClass().add("row");
        day.setMinWidth(Region.USE_PREF_SIZE);
        day.getChildren().addAll(untilLabel, until, until.fault());
        for (int days : USUAL_DAYS) {
            day.getChildren().add(shortcut(days));
        }
        until.setOnAction(_ -> {
            if (until.problem().get().isEmpty()) {
                words.requestFocus();
            }
        });
        words.setId("tasks-words");
        words.textProperty().bindBidirectional(acts.words());
        words.setOnAction(_ -> submit());
        LinesField.keeps(words, this::submit);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAccessibleText(FieldLabel.plain(TaskAct.NOTE.words()));
        submit.setId("tasks-submit");
        submit.setText(TaskAct.NOTE.button(1));
        submit.getStyleClass().add("accent");
        submit.setMinWidth(Region.USE_PREF_SIZE);
        submit.disableProperty().bind(acts.canSubmit().not());
        submit.setOnAction(_ -> acts.submit());
        Button cancel = new Button(Texts.of("tasks.cancel"));
        cancel.setId("tasks-cancel");
        cancel.getStyleClass().add("flat");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> acts.cancel());
        HBox line = new HBox(day, wordsLabel, words, problem(), submit, cancel);
        line.getStyleClass().add("act-form");
        getChildren().addAll(line, question());
        acts.form().addListener((_, _, now) -> show(now));
        show(acts.form().get());
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("tasks-words-problem");
        problem.getStyleClass().add("fault");
        problem.setMinWidth(Region.USE_PREF_SIZE);
        problem.textProperty().bind(acts.wordsProblem());
        problem.visibleProperty().bind(acts.wordsProblem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        words.accessibleHelpProperty().bind(acts.wordsProblem());
        return problem;
    }

    private HBox question() {
        Label asks = new Label(Texts.of("tasks.draft.asks"));
        asks.setId("tasks-draft-asks");
        asks.setWrapText(true);
        stay.setId("tasks-draft-stay");
        stay.setMinWidth(Region.USE_PREF_SIZE);
        stay.setOnAction(_ -> {
            acts.stay();
            focus();
        });
        Button drop = new Button(Texts.of("tasks.draft.drop"));
        drop.setId("tasks-draft-drop");
        drop.setMinWidth(Region.USE_PREF_SIZE);
        drop.getStyleClass().add("flat");
        drop.setOnAction(_ -> acts.drop());
        HBox question = new HBox(asks, stay, drop);
        HeldKeys.asks(question);
        question.setId("tasks-draft");
        question.getStyleClass().add("act-form");
        question.visibleProperty().bind(acts.asking().isNotNull());
        question.managedProperty().bind(question.visibleProperty());
        acts.asking().addListener((_, _, now) -> {
            if (now != null) {
                stay.requestFocus();
            }
        });
        return question;
    }

    /// Does the act, or goes back to the day that will not do.
    private void submit() {
        if (acts.form().get() == TaskAct.SNOOZE && !acts.canSubmit().get()) {
            until.requestFocus();
        } else {
            acts.submit();
        }
    }

    /// Puts the hands into the first field of the open form.
    void focus() {
        if (acts.form().get() == TaskAct.SNOOZE) {
            until.requestFocus();
        } else if (acts.form().get() != null) {
            words.requestFocus();
        }
    }

    private Button shortcut(int days) {
        Button button = new Button("+" + days);
        button.setId("tasks-until-" + days);
        button.setAccessibleText(Texts.of("tasks.until.days", days));
        button.getStyleClass().addAll("flat", "small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            acts.until().set(acts.today().plusDays(days));
            words.requestFocus();
        });
        return button;
    }

    private void show(@Nullable TaskAct act) {
        setVisible(act != null);
        setManaged(act != null);
        if (act != null) {
            day.setVisible(act == TaskAct.SNOOZE);
            day.setManaged(act == TaskAct.SNOOZE);
            words.setPromptText(act.prompt());
            words.setAccessibleText(FieldLabel.plain(act.words()));
            wordsLabel.setText(act.words());
            submit.setText(act.button(count.getAsInt()));
        }
    }
}
