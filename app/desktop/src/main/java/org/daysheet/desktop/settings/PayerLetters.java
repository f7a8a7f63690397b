package org.daysheet.desktop.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The letters a payer wrote about its enrolments: a button for each saves it where a person says.
final class PayerLetters extends FlowPane {
    private static final double GAP = 6;

    private final SettingsViewModel model;
    private final FileDialogs dialogs;

    PayerLetters(SettingsViewModel model, FileDialogs dialogs) {
        super(GAP, GAP);
        this.model = model;
        this.dialogs = dialogs;
        setId("payer-letters");
        model.payers().chosen().subscribe(this::show);
    }

    private void show(@Nullable PayerRow row) {
        getChildren().clear();
        if (row != null) {
            row.enrolments().stream()
                    .filter(step -> step.proof() != null)
                    .forEach(step -> getChildren().add(letter(row, step)));
        }
        boolean isAny = !getChildren().isEmpty();
        setVisible(isAny);
        setManaged(isAny);
    }

    private Button letter(PayerRow row, Enrolment step) {
        String words = Texts.of(
                "settings.letter.save",
                Texts.of("settings.enrolment.of." + step.facts().kind()),
                Formats.date(step.facts().on()));
        Button button = new Button(words);
        button.setId("payer-letter-" + step.id());
        button.setAccessibleText(words);
        button.getStyleClass().add("small");
        button.setOnAction(
                _ -> model.findLetterName(step.id(), row.payer().facts().code(), name -> save(step, words, name)));
        return button;
    }

    private void save(Enrolment step, String words, String name) {
        if (getScene() != null) {
            dialogs.toSave(getScene().getWindow(), words, name).ifPresent(to -> model.saveLetter(step.id(), to));
        }
    }
}
