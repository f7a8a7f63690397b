package org.daysheet.desktop.unlock;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
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

/// The door: the practice's folder, who signs in, the passphrase.
public final class UnlockView extends StackPane {
    private final UnlockViewModel model;
    private final FileDialogs dialogs;
    private final TextField folder = new TextField();
    private final TextField user = new TextField();
    private final PasswordField passphrase = new PasswordField();

    /// @param back goes back to the first panel
    /// @param recover goes on to the recovery key
    public UnlockView(UnlockViewModel model, FileDialogs dialogs, Runnable back, Runnable recover) {
        this.dialogs = dialogs;
        this.model = model;
        setId("unlock");
        getStyleClass().add("unlock");
        VBox card = new VBox(
                DoorCard.heading(Texts.of("unlock.title"), Texts.of("unlock.words")),
                folderRow(),
                userRow(),
                passphraseRow(),
                DoorCard.line("unlock-problem", "hold", model.problem()),
                buttons(back),
                lost(recover));
        card.getStyleClass().add("card");
        card.setMaxSize(460, Region.USE_PREF_SIZE);
        getChildren().add(card);
    }

    /// Puts the cursor where something is to be typed.
    public void begin() {
        if (model.folder().get().isEmpty()) {
            folder.requestFocus();
        } else {
            passphrase.requestFocus();
        }
    }

    private VBox folderRow() {
        folder.setId("unlock-folder");
        folder.setPromptText(Texts.of("unlock.folder.prompt"));
        folder.textProperty().bindBidirectional(model.folder());
        HBox row = DoorCard.folder(folder, "unlock-choose", Texts.of("unlock.choose"), this::chooseFolder);
        return labelled(Texts.of("unlock.folder"), folder, row);
    }

    private VBox userRow() {
        user.setId("unlock-user");
        user.textProperty().bindBidirectional(model.user());
        return labelled(Texts.of("unlock.user"), user, user);
    }

    private VBox passphraseRow() {
        passphrase.setId("unlock-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase());
        passphrase.setOnAction(_ -> model.open());
        return labelled(Texts.of("unlock.passphrase"), passphrase, passphrase);
    }

    private HBox buttons(Runnable back) {
        Button open = DoorCard.go(
                "unlock-open",
                Texts.of("unlock.open"),
                MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE,
                Bindings.not(model.canOpen()),
                model::open);
        return DoorCard.buttons(open, "unlock-back", Texts.of("unlock.back"), model.opening(), back);
    }

    private Hyperlink lost(Runnable recover) {
        Hyperlink link = new Hyperlink(Texts.of("unlock.recover"));
        link.setId("unlock-recover");
        link.setMnemonicParsing(true);
        link.setAccessibleText(FieldLabel.plain(link.getText()));
        link.disableProperty().bind(model.opening());
        link.setOnAction(_ -> recover.run());
        return link;
    }

    private void chooseFolder() {
        dialogs.folder(getScene().getWindow(), FieldLabel.plain(Texts.of("unlock.folder")))
                .ifPresent(chosen -> {
                    model.folder().set(chosen.toString());
                    passphrase.requestFocus();
                });
    }

    private static VBox labelled(String text, TextField field, Node row) {
        field.setAccessibleText(FieldLabel.plain(text));
        return DoorCard.labelled(text, field, row);
    }
}
