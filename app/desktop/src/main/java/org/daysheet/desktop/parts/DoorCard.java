package org.daysheet.desktop.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The pieces of the cards that stand before the window proper: opening, founding, recovering a practice.
public final class DoorCard {
    private DoorCard() {}

    /// What the card is called, and what it is for.
    public static VBox heading(String title, String words) {
        Label name = new Label(title);
        name.getStyleClass().add("screen-title");
        Label what = new Label(words);
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        return new VBox(name, what);
    }

    /// A line of words that takes no room while it is empty.
    public static Label line(String id, String style, ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /// A field, or the row it stands in, under its label. An underscore in the label marks its letter.
    public static VBox labelled(String text, TextField field, Node row) {
        Label label = new FieldLabel(text, field);
        VBox box = new VBox(label, row);
        box.getStyleClass().add("labelled");
        return box;
    }

    /// The field of a folder with the button that looks for one.
    public static HBox folder(TextField field, String id, String text, Runnable look) {
        Button choose = new Button(text, new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        choose.setId(id);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> look.run());
        HBox row = new HBox(field, choose);
        row.getStyleClass().add("row");
        HBox.setHgrow(field, Priority.ALWAYS);
        return row;
    }

    /// The button that Enter presses.
    public static Button go(String id, String text, Ikon icon, ObservableValue<Boolean> barred, Runnable go) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.disableProperty().bind(barred);
        button.setOnAction(_ -> go.run());
        return button;
    }

    /// The button to go on, the one that Escape presses, and a sign while the first is at work.
    public static HBox buttons(Button go, String id, String text, ObservableValue<Boolean> busy, Runnable back) {
        Button other = new Button(text);
        other.setId(id);
        other.setCancelButton(true);
        other.disableProperty().bind(busy);
        other.setOnAction(_ -> back.run());
        ProgressIndicator sign = new ProgressIndicator();
        sign.getStyleClass().add("small-busy");
        sign.visibleProperty().bind(busy);
        HBox row = new HBox(go, other, sign);
        row.getStyleClass().add("row");
        return row;
    }

    /// Shares the room of its row evenly with the others that do.
    public static VBox grow(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(10);
        return box;
    }
}
