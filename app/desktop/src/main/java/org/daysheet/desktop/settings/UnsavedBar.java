package org.daysheet.desktop.settings;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Asks what becomes of changes before the window closes. The cursor stands on the answer that keeps them in the form,
/// which Escape gives too.
final class UnsavedBar extends HBox {
    private final Label words = new Label();
    private final Button stay = BookView.button("settings-stay", Texts.of("settings.ask.stay"));

    /// @param back puts the cursor into the form
    UnsavedBar(SettingsViewModel model, Runnable back) {
        setId("settings-ask");
        getStyleClass().addAll("entry-bar", "bad");
        words.setId("settings-ask-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Runnable goBack = () -> {
            model.stay();
            back.run();
        };
        stay.setOnAction(_ -> goBack.run());
        Button save = BookView.button("settings-keep", Texts.of("settings.ask.save"));
        save.setOnAction(_ -> {
            model.saveAndGo();
            back.run();
        });
        Button discard = BookView.button("settings-discard", Texts.of("settings.ask.discard"));
        discard.setOnAction(_ -> model.discard());
        getChildren().addAll(words, gap, stay, save, discard);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                goBack.run();
                event.consume();
            }
        });
        model.asking().addListener((_, _, now) -> show(now));
        show(model.asking().get());
    }

    /// Puts the cursor on the answer that keeps everything, when it is asked.
    boolean enter() {
        if (isVisible()) {
            stay.requestFocus();
        }
        return isVisible();
    }

    private void show(SettingsViewModel.@Nullable Question question) {
        setVisible(question != null);
        setManaged(question != null);
        if (question != null) {
            words.setText(Texts.of(
                    "settings.ask.words",
                    question.parts().stream().map(Section::words).collect(Collectors.joining(", "))));
            enter();
        }
    }
}
