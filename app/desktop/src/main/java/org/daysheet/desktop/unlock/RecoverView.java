package org.daysheet.desktop.unlock;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.DoorCard;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Asks for the printed recovery key and a new passphrase, and opens the practice with them.
public final class RecoverView extends StackPane {
    private final RecoverViewModel model;
    private final FileDialogs dialogs;
    private final TextField folder = new TextField();
    private final TextField key = new TextField();

    /// @param back goes back to the passphrase
    public RecoverView(RecoverViewModel model, FileDialogs dialogs, Runnable back) {
        this.model = model;
        this.dialogs = dialogs;
        setId("recover");
        getStyleClass().add("unlock");
        VBox card = new VBox(
                DoorCard.heading(Texts.of("unlock.recover.title"), Texts.of("unlock.recover.words")),
                folderRow(),
                field("key", key, model.key()),
                passphrases(),
                DoorCard.line("recover-strength", "muted", model.strength()),
                DoorCard.line("recover-problem", "hold", model.problem()),
                buttons(back));
        card.getStyleClass().add("card");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        getChildren().add(card);
    }

    /// Puts the cursor where something is to be typed.
    public void begin() {
        if (model.folder().get().isEmpty()) {
            folder.requestFocus();
        } else {
            key.requestFocus();
        }
    }

    private VBox folderRow() {
        dress("folder", folder, model.folder());
        Runnable look = () -> dialogs.folder(getScene().getWindow(), FieldLabel.plain(Texts.of("unlock.folder")))
                .ifPresent(chosen -> model.folder().set(chosen.toString()));
        return labelled("folder", folder, DoorCard.folder(folder, "recover-choose", Texts.of("unlock.choose"), look));
    }

    private HBox passphrases() {
        PasswordField again = new PasswordField();
        again.setOnAction(_ -> model.open());
        HBox row = new HBox(
                DoorCard.grow(field("fresh", new PasswordField(), model.fresh())),
                DoorCard.grow(field("again", again, model.again())));
        row.getStyleClass().add("form-row");
        return row;
    }

    private HBox buttons(Runnable back) {
        Button open = DoorCard.go(
                "recover-open",
                Texts.of("unlock.recover.open"),
                MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE,
                model.canOpen().not(),
                model::open);
        return DoorCard.buttons(open, "recover-back", Texts.of("unlock.back"), model.opening(), back);
    }

    private static VBox field(String name, TextField input, StringProperty text) {
        dress(name, input, text);
        return labelled(name, input, input);
    }

    private static void dress(String name, TextField input, StringProperty text) {
        input.setId("recover-" + name);
        input.setAccessibleText(FieldLabel.plain(Texts.of("unlock.recover.field." + name)));
        input.setPromptText(Texts.of("unlock.recover.example." + name));
        input.textProperty().bindBidirectional(text);
    }

    private static VBox labelled(String name, TextField input, Node row) {
        return DoorCard.labelled(Texts.of("unlock.recover.field." + name), input, row);
    }
}
