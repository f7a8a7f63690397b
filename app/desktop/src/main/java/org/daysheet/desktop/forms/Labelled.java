package org.daysheet.desktop.forms;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.FieldLabel;

/// A field under its label, with what is wrong with it below. An underscore in the label marks the letter that goes to
/// the field together with Alt.
public final class Labelled extends VBox {
    private Labelled(String label, Region field) {
        getStyleClass().add("labelled");
        getChildren().addAll(new FieldLabel(label, field), field);
    }

    /// A field that may have something wrong.
    public static Labelled of(String label, Region field, ObservableValue<String> problem) {
        Labelled box = new Labelled(label, field);
        box.getChildren().add(fault(field.getId() + "-problem", problem));
        field.accessibleHelpProperty().bind(problem);
        return box;
    }

    /// A field that takes anything.
    public static Labelled of(String label, Region field) {
        return new Labelled(label, field);
    }

    /// A line that says what is wrong, and takes no room while nothing is.
    public static Label fault(String id, ObservableValue<String> problem) {
        Label line = new Label();
        line.setId(id);
        line.getStyleClass().add("fault");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.textProperty().bind(problem);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// The same, as wide as told.
    public Labelled wide(double width) {
        setPrefWidth(width);
        setMinWidth(width);
        setMaxWidth(width);
        return this;
    }
}
