package org.daysheet.desktop.unlock;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The first panel of the window: choose the practice's folder, type the passphrase, open.
public final class UnlockView extends StackPane {
    private final UnlockViewModel model;
    private final TextField folder = new TextField();
    private final PasswordField passphrase = new PasswordField();

    /// @param back goes back to the first panel
    /// @param recover goes on to the recovery key
    public UnlockView(UnlockViewModel model, Runnable back, Runnable recover) {
        this.model = model;
        setId("unlock");
        getStyleClass().add("unlock");
        VBox card = new VBox(brand(), folderRow(), passphraseRow(), problem(), buttons(back), lost(recover));
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

    private static VBox brand() {
        Label name = new Label(Texts.of("unlock.title"));
        name.getStyleClass().add("screen-title");
        Label words = new Label(Texts.of("unlock.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        return new VBox(name, words);
    }

    private VBox folderRow() {
        folder.setId("unlock-folder");
        folder.setPromptText(Texts.of("unlock.folder.prompt"));
        folder.textProperty().bindBidirectional(model.folder());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(Texts.of("unlock.choose"), new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        choose.setId("unlock-choose");
        choose.setOnAction(_ -> chooseFolder());
        HBox row = new HBox(folder, choose);
        row.getStyleClass().add("row");
        return labelled(Texts.of("unlock.folder"), folder, row);
    }

    private VBox passphraseRow() {
        passphrase.setId("unlock-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase());
        passphrase.setOnAction(_ -> model.open());
        return labelled(Texts.of("unlock.passphrase"), passphrase, passphrase);
    }

    private Label problem() {
        Label label = new Label();
        label.setId("unlock-problem");
        label.getStyleClass().add("hold");
        label.setWrapText(true);
        label.textProperty().bind(model.problem());
        label.visibleProperty().bind(model.problem().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private HBox buttons(Runnable back) {
        Button open = new Button(Texts.of("unlock.open"), new FontIcon(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE));
        open.setId("unlock-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.disableProperty().bind(Bindings.not(model.canOpen()));
        open.setOnAction(_ -> model.open());
        Button other = new Button(Texts.of("unlock.back"));
        other.setId("unlock-back");
        other.setCancelButton(true);
        other.disableProperty().bind(model.opening());
        other.setOnAction(_ -> back.run());
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("small-busy");
        busy.visibleProperty().bind(model.opening());
        HBox row = new HBox(open, other, busy);
        row.getStyleClass().add("row");
        return row;
    }

    private Hyperlink lost(Runnable recover) {
        Hyperlink link = new Hyperlink(Texts.of("unlock.recover"));
        link.setId("unlock-recover");
        link.setAccessibleText(Texts.of("unlock.recover"));
        link.disableProperty().bind(model.opening());
        link.setOnAction(_ -> recover.run());
        return link;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("unlock.folder"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.folder().set(chosen.getPath());
            passphrase.requestFocus();
        }
    }

    private static VBox labelled(String text, TextField field, Node row) {
        Label label = new Label(text);
        label.setLabelFor(field);
        field.setAccessibleText(text);
        VBox box = new VBox(label, row);
        box.getStyleClass().add("labelled");
        return box;
    }
}
