package org.daysheet.desktop.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Asks before a code for notes is removed, as nothing brings it back. The cursor stands on the answer that keeps it,
/// which Escape gives too.
final class RemoveBar extends HBox {
    private final Label words = new Label();
    private final Button keep = BookView.button("notes-remove-not", Texts.of("settings.note.keep"));

    /// @param back puts the cursor into the form
    RemoveBar(SettingsViewModel model, Runnable back) {
        setId("notes-ask");
        getStyleClass().addAll("entry-bar", "bad");
        words.setId("notes-ask-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Runnable goBack = () -> {
            model.keepNote();
            back.run();
        };
        keep.setOnAction(_ -> goBack.run());
        Button remove = BookView.button("notes-remove-now", Texts.of("settings.note.remove"));
        remove.setOnAction(_ -> {
            model.removeNow();
            back.run();
        });
        getChildren().addAll(words, keep, remove);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                goBack.run();
                event.consume();
            }
        });
        model.removing().addListener((_, _, now) -> show(now));
        show(model.removing().get());
    }

    private void show(@Nullable QuickNote note) {
        setVisible(note != null);
        setManaged(note != null);
        if (note != null) {
            words.setText(Texts.of("settings.note.ask", note.code()));
            keep.requestFocus();
        }
    }
}
