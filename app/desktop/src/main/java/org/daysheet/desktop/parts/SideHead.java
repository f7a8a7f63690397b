package org.daysheet.desktop.parts;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The line above the list of a side: search and filters, at its end what is done with the list; below it the form
/// that names a filter.
public final class SideHead extends VBox {
    private final HBox line = new HBox();

    /// @param nodes search and filters, from left to right
    public SideHead(Node... nodes) {
        line.getStyleClass().add("side-head");
        getChildren().add(line);
        for (Node node : nodes) {
            line.getChildren().add(node);
            if (node instanceof FilterMenu menu) {
                getChildren().add(menu.form());
            }
        }
    }

    /// Adds what stands at the end of the line.
    public SideHead atEnd(Node... nodes) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().add(gap);
        line.getChildren().addAll(nodes);
        return this;
    }
}
