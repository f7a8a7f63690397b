package org.daysheet.desktop.reports;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.TrendChart;
import org.jspecify.annotations.Nullable;

/// All there is about one figure: value, target, course, definition, and the rows behind it.
final class FigurePanel extends VBox {
    private static final double TREND_HEIGHT = 98;

    private final FiguresViewModel model;
    private final Label title = new Label();
    private final Label value = new Label();
    private final BadgeLabel standing = new BadgeLabel();
    private final Label target = words();
    private final Label formula = words();
    private final Label counted = words();
    private final Label basis = words();
    private final TrendChart trend =
            new TrendChart("reports-trend", Texts.of("reports.trend"), Texts.of("reports.trend.none"));

    FigurePanel(FiguresViewModel model, TableTools tools) {
        this.model = model;
        setId("reports-figure");
        getStyleClass().add("figure-panel");
        setMinWidth(0);
        title.setId("reports-figure-title");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(0);
        value.setId("reports-figure-value");
        value.getStyleClass().add("big-figure");
        value.setMinWidth(Region.USE_PREF_SIZE);
        standing.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(value, standing);
        head.getStyleClass().add("figure-head");
        trend.setPrefHeight(TREND_HEIGHT);
        trend.setMinHeight(TREND_HEIGHT);
        Label heading = new Label(Texts.of("reports.behind.short"));
        heading.getStyleClass().add("panel-title");
        BorderPane rows = BehindTable.headed(heading, model.behindBound(), behind(), tools, Texts.of("reports.behind"));
        heading.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Label unread = Labelled.fault("reports-trend-problem", model.trendFailure());
        trend.visibleProperty().bind(model.trendFailure().isEmpty());
        trend.managedProperty().bind(trend.visibleProperty());
        getChildren().addAll(title, head, trend, unread, definition(), rows);
        model.chosen().addListener((_, _, now) -> show(now));
        model.monthsRead().addListener((_, _, _) -> show(model.chosen().get()));
        show(model.chosen().get());
    }

    private GridPane definition() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("definition");
        Label[] texts = {target, formula, counted, basis};
        String[] keys = {"reports.target", "reports.formula", "reports.counted", "reports.basis"};
        for (int line = 0; line < texts.length; line++) {
            Label name = new Label(Texts.of(keys[line]));
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
            grid.addRow(line, name, texts[line]);
            GridPane.setHgrow(texts[line], Priority.ALWAYS);
        }
        return grid;
    }

    private static Label words() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private PagedTable<BehindRow> behind() {
        return BehindTable.of("reports-behind", "reports.column.amount", model.behind(), model::loadBehind, model::open)
                .figure(Heading.of("reports.column.open"), 86, BehindRow::open)
                .spare();
    }

    private void show(@Nullable FigureRow figure) {
        setVisible(figure != null);
        if (figure == null) {
            return;
        }
        title.setText(figure.title());
        value.setText(figure.reading());
        standing.show(figure.standing());
        target.setText(figure.aimWords());
        formula.setText(figure.formula());
        counted.setText(figure.counted());
        basis.setText(figure.basis());
        trend.show(model.trend(figure), figure.limit(), figure.target());
    }
}
