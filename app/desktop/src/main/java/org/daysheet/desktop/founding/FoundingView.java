package org.daysheet.desktop.founding;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.DoorCard;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The form for a new practice; afterwards the card with its recovery key.
public final class FoundingView extends StackPane {
    private final FoundingViewModel model;
    private final FileDialogs dialogs;
    private final TextField name;

    /// @param back goes back to the first panel
    public FoundingView(FoundingViewModel model, FileDialogs dialogs, Runnable back) {
        this.model = model;
        this.dialogs = dialogs;
        setId("founding");
        getStyleClass().add("unlock");
        this.name = field(FoundingField.NAME, new TextField());
        VBox card = new VBox(
                DoorCard.heading(Texts.of("founding.title"), Texts.of("founding.words")),
                labelled(FoundingField.NAME, name, name),
                row(box(FoundingField.NPI, 1), box(FoundingField.TAX_ID, 1)),
                row(box(FoundingField.STREET, 1)),
                row(box(FoundingField.CITY, 1), narrow(FoundingField.STATE, 84), narrow(FoundingField.ZIP, 120)),
                folderRow(),
                passphrases(),
                DoorCard.line("founding-strength", "muted", model.strength()),
                DoorCard.line("founding-failure", "hold", model.failure()),
                buttons(back));
        card.getStyleClass().add("card");
        card.setMaxSize(620, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("card-room");
        ScrollPane form = new ScrollPane(middle);
        form.setId("founding-form");
        form.setFitToWidth(true);
        form.setFitToHeight(true);
        form.visibleProperty().bind(model.key().isEmpty());
        getChildren().addAll(form, new RecoveryCard(model));
    }

    /// Puts the cursor into the first field.
    public void begin() {
        name.requestFocus();
    }

    private HBox folderRow() {
        TextField folder = field(FoundingField.FOLDER, new TextField());
        Runnable look = () -> dialogs.folder(getScene().getWindow(), FoundingField.FOLDER.label())
                .ifPresent(chosen -> model.text(FoundingField.FOLDER).set(chosen.toString()));
        HBox inner = DoorCard.folder(folder, "founding-choose", Texts.of("founding.choose"), look);
        return row(DoorCard.grow(labelled(FoundingField.FOLDER, folder, inner)));
    }

    private HBox passphrases() {
        PasswordField first = field(FoundingField.PASSPHRASE, new PasswordField());
        PasswordField again = field(FoundingField.AGAIN, new PasswordField());
        again.setOnAction(_ -> model.make());
        return row(
                DoorCard.grow(labelled(FoundingField.PASSPHRASE, first, first)),
                DoorCard.grow(labelled(FoundingField.AGAIN, again, again)));
    }

    private HBox buttons(Runnable back) {
        Button make = DoorCard.go(
                "founding-make", Texts.of("founding.make"), MaterialDesignC.CHECK, model.working(), model::make);
        return DoorCard.buttons(make, "founding-back", Texts.of("founding.back"), model.working(), back);
    }

    private VBox box(FoundingField field, int share) {
        TextField input = field(field, new TextField());
        VBox box = labelled(field, input, input);
        return share > 0 ? DoorCard.grow(box) : box;
    }

    private VBox narrow(FoundingField field, int width) {
        TextField input = field(field, new TextField());
        VBox box = labelled(field, input, input);
        box.setMinWidth(width);
        box.setMaxWidth(width);
        return box;
    }

    private <F extends TextField> F field(FoundingField field, F input) {
        input.setId("founding-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        input.setAccessibleText(field.label());
        input.setPromptText(field.example());
        input.textProperty().bindBidirectional(model.text(field));
        input.focusedProperty().addListener((_, wasFocused, isFocused) -> {
            if (wasFocused && !isFocused && !input.getText().isEmpty()) {
                model.leave(field);
            }
        });
        return input;
    }

    private VBox labelled(FoundingField field, TextField input, Node row) {
        Label label = new Label(field.label());
        label.setLabelFor(input);
        Label problem = DoorCard.line(input.getId() + "-problem", "hold", model.problem(field));
        input.accessibleHelpProperty().bind(model.problem(field));
        VBox box = new VBox(label, row, problem);
        box.getStyleClass().add("labelled");
        return box;
    }

    private static HBox row(VBox... boxes) {
        HBox row = new HBox(boxes);
        row.getStyleClass().add("form-row");
        for (VBox box : boxes) {
            if (boxes.length == 1) {
                DoorCard.grow(box);
            }
        }
        return row;
    }
}
