package org.daysheet.desktop.parts;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The panel beside a list with everything about its open row. Escape closes it.
public final class DetailPanel extends BorderPane {
    private static final double LABEL_WIDTH = 112;

    private final Label title = new Label();
    private final VBox page = new VBox();

    /// @param id first part of the ids
    public DetailPanel(String id, OpenDetails<?> details) {
        setId(id);
        getStyleClass().add("details");
        setMaxWidth(USE_PREF_SIZE);
        title.setId(id + "-title");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId(id + "-close");
        close.setAccessibleText(Texts.of("parts.details.close"));
        close.setTooltip(new Tooltip(Texts.of("parts.details.close")));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> details.close());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("panel-head");
        page.getStyleClass().add("details-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setId(id + "-scroll");
        scroll.setAccessibleText(Texts.of("parts.details.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                details.close();
                event.consume();
            }
        });
        details.shown().addListener((_, _, now) -> show(now));
        show(details.shown().get());
    }

    private void show(@Nullable Details details) {
        setVisible(details != null);
        setManaged(details != null);
        if (details == null) {
            return;
        }
        title.setText(details.title());
        page.getChildren().clear();
        for (Details.Part part : details.parts()) {
            if (!part.lines().isEmpty()) {
                Label heading = new Label(part.heading());
                heading.getStyleClass().add("details-heading");
                heading.setWrapText(true);
                page.getChildren().addAll(heading, grid(part));
            }
        }
    }

    /// The lines of a part, labels at the left.
    public static GridPane grid(Details.Part part) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("details-grid");
        ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, values);
        int line = 0;
        for (Details.Line fact : part.lines()) {
            Label label = new Label(fact.label());
            label.getStyleClass().add("muted");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            Label value = new Label(fact.value());
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            value.setMaxWidth(Double.MAX_VALUE);
            if (fact.isFigure()) {
                value.getStyleClass().add("figure");
            }
            GridPane.setValignment(label, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            grid.addRow(line++, label, value);
        }
        return grid;
    }
}
