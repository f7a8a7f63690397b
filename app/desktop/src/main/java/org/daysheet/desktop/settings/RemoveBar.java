package org.daysheet.desktop.settings;

import java.util.List;
import javafx.scene.control.Button;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Asks before a code for notes is removed, as nothing brings it back.
final class RemoveBar {
    private RemoveBar() {}

    /// @param back puts the cursor into the form
    static AskBar of(SettingsViewModel model, Runnable back) {
        Button remove = BookView.button("notes-remove-now", Texts.of("settings.note.remove"));
        remove.setOnAction(_ -> {
            model.removeNow();
            back.run();
        });
        AskBar bar = new AskBar(
                "notes-ask",
                BookView.button("notes-remove-not", Texts.of("settings.note.keep")),
                () -> {
                    model.keepNote();
                    back.run();
                },
                List.of(remove));
        model.removing().addListener((_, _, now) -> bar.ask(words(now)));
        bar.ask(words(model.removing().get()));
        return bar;
    }

    private static String words(@Nullable QuickNote note) {
        return note == null ? "" : Texts.of("settings.note.ask", note.code());
    }
}
