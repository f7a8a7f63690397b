package org.daysheet.desktop.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The common frame of a screen: title with a line of summary, tools, and the content below.
public final class ScreenFrame extends BorderPane {
    private final HBox actions = new HBox();
    private final HBox tools = new HBox();
    private final VBox top = new VBox();

    public ScreenFrame(String id, String title, ObservableValue<String> summary, Node content) {
        setId(id);
        getStyleClass().add("screen");
        setMinWidth(0);
        Label heading = new Label(title);
        heading.getStyleClass().add("screen-title");
        Label line = new Label();
        line.setId(id + "-summary");
        line.getStyleClass().add("screen-summary");
        line.textProperty().bind(summary);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        actions.getStyleClass().add("screen-actions");
        tools.getStyleClass().add("screen-tools");
        VBox words = new VBox(heading, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, actions);
        head.getStyleClass().add("screen-head");
        top.getChildren().addAll(head, tools);
        top.getStyleClass().add("screen-top");
        setTop(top);
        setCenter(content);
    }

    /// Adds buttons at the upper right; the summary makes room for their words.
    public ScreenFrame actions(Node... nodes) {
        actions.getChildren().addAll(nodes);
        for (Node node : nodes) {
            if (node instanceof ButtonBase button) {
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return this;
    }

    /// Adds tools at the right end of the row of search and filters.
    public ScreenFrame toolsAtEnd(Node... nodes) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getChildren().add(gap);
        tools.getChildren().addAll(nodes);
        return this;
    }

    /// Adds search and filters below the title.
    public ScreenFrame tools(Node... nodes) {
        for (Node node : nodes) {
            tools.getChildren().add(node);
            if (node instanceof FilterMenu menu) {
                top.getChildren().add(menu.form());
            }
        }
        return this;
    }
}
