package org.daysheet.desktop.unlock;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
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
                heading(),
                folderRow(),
                field("key", key, model.key()),
                passphrases(),
                line("strength", "muted", model.strength()),
                line("problem", "hold", model.problem()),
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

    private static VBox heading() {
        Label title = new Label(Texts.of("unlock.recover.title"));
        title.getStyleClass().add("screen-title");
        Label words = new Label(Texts.of("unlock.recover.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        return new VBox(title, words);
    }

    private VBox folderRow() {
        Button choose = new Button(Texts.of("unlock.choose"), new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        choose.setId("recover-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> dialogs.folder(getScene().getWindow(), Texts.of("unlock.folder"))
                .ifPresent(chosen -> model.folder().set(chosen.toString())));
        HBox row = new HBox(folder, choose);
        row.getStyleClass().add("row");
        HBox.setHgrow(folder, Priority.ALWAYS);
        dress("folder", folder, model.folder());
        return labelled("folder", folder, row);
    }

    private HBox passphrases() {
        PasswordField again = new PasswordField();
        again.setOnAction(_ -> model.open());
        HBox row = new HBox(
                grow(field("fresh", new PasswordField(), model.fresh())), grow(field("again", again, model.again())));
        row.getStyleClass().add("form-row");
        return row;
    }

    private HBox buttons(Runnable back) {
        Button open =
                new Button(Texts.of("unlock.recover.open"), new FontIcon(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE));
        open.setId("recover-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.disableProperty().bind(model.canOpen().not());
        open.setOnAction(_ -> model.open());
        Button other = new Button(Texts.of("unlock.back"));
        other.setId("recover-back");
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

    private static VBox field(String name, TextField input, StringProperty text) {
        dress(name, input, text);
        return labelled(name, input, input);
    }

    private static void dress(String name, TextField input, StringProperty text) {
        input.setId("recover-" + name);
        input.setAccessibleText(Texts.of("unlock.recover.field." + name));
        input.setPromptText(Texts.of("unlock.recover.example." + name));
        input.textProperty().bindBidirectional(text);
    }

    private static VBox labelled(String name, TextField input, Node row) {
        Label label = new Label(Texts.of("unlock.recover.field." + name));
        label.setLabelFor(input);
        VBox box = new VBox(label, row);
        box.getStyleClass().add("labelled");
        return box;
    }

    private static VBox grow(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(10);
        return box;
    }

    private static Label line(String name, String style, ObservableValue<String> words) {
        Label label = new Label();
        label.setId("recover-" + name);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
