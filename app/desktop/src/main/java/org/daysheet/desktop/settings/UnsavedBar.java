package org.daysheet.desktop.settings;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Asks what becomes of changes before the window closes. The harmless answer keeps them in the form.
final class UnsavedBar {
    private UnsavedBar() {}

    /// @param back puts the cursor into the form
    static AskBar of(SettingsViewModel model, Runnable back) {
        Button save = BookView.button("settings-keep", Texts.of("settings.ask.save"));
        save.setOnAction(_ -> {
            model.saveAndGo();
            back.run();
        });
        Button discard = BookView.button("settings-discard", Texts.of("settings.ask.discard"));
        discard.setOnAction(_ -> model.discard());
        AskBar bar = new AskBar(
                "settings-ask",
                BookView.button("settings-stay", Texts.of("settings.ask.stay")),
                () -> {
                    model.stay();
                    back.run();
                },
                List.of(save, discard));
        model.asking().addListener((_, _, now) -> bar.ask(words(now)));
        bar.ask(words(model.asking().get()));
        return bar;
    }

    private static String words(SettingsViewModel.@Nullable Question question) {
        return question == null
                ? ""
                : Texts.of(
                        "settings.ask.words",
                        question.parts().stream().map(Section::words).collect(Collectors.joining(", ")));
    }
}
