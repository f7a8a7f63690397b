package org.daysheet.desktop.parts;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The line of boxes above a list by which it is narrowed, with a button that lets everything through again. Where the
/// window is small it takes a second line.
public final class NarrowLine extends FlowPane {
    /// @param id first part of the id of the button
    /// @param isNarrowed whether there is anything to let through again
    /// @param clear lets everything through
    public NarrowLine(String id, List<Node> boxes, ObservableValue<Boolean> isNarrowed, Runnable clear) {
        getStyleClass().add("narrow-line");
        Button all = new Button(null, new FontIcon(MaterialDesignF.FILTER_OFF_OUTLINE));
        all.setId(id + "-everything");
        all.setAccessibleText(Texts.of("parts.narrow.clear"));
        all.setTooltip(new Tooltip(Texts.of("parts.narrow.clear")));
        all.getStyleClass().addAll("flat", "button-icon");
        all.setOnAction(_ -> {
            clear.run();
            boxes.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
        });
        all.visibleProperty().bind(isNarrowed);
        all.managedProperty().bind(isNarrowed);
        getChildren().addAll(boxes);
        getChildren().add(all);
    }
}
