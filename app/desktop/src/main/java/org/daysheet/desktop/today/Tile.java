package org.daysheet.desktop.today;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.Sparkline;

/// A key figure as a button: value, whether it meets its target, its course, and how it changed.
final class Tile extends Button {
    /// Room for two lines, so that the values of all tiles stand in a row.
    private static final double TITLE_HEIGHT = 32;

    private static final double LINE_WIDTH = 52;
    private static final double LINE_HEIGHT = 20;

    Tile(TileRow tile, Runnable open) {
        setId("today-tile-" + tile.figure().key());
        getStyleClass().add("tile");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(_ -> open.run());
        Label title = line(tile.figure().title(), "tile-title");
        title.setWrapText(true);
        title.setAlignment(Pos.TOP_LEFT);
        title.setMinHeight(TITLE_HEIGHT);
        title.setPrefHeight(TITLE_HEIGHT);
        Label value = new Label(tile.figure().shortly());
        value.getStyleClass().add("tile-value");
        value.setMinWidth(0);
        BadgeLabel standing = BadgeLabel.of(tile.figure().standing());
        standing.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox course = new HBox(standing, gap, new Sparkline(tile.trend(), LINE_WIDTH, LINE_HEIGHT));
        course.getStyleClass().add("tile-line");
        Label target = line(Texts.of("today.target", shorter(tile.figure().target())), "tile-more");
        VBox box = new VBox(title, value, course, target, line(last(tile), "tile-more"));
        box.getStyleClass().add("tile-box");
        box.setMouseTransparent(true);
        box.prefWidthProperty().bind(widthProperty().subtract(26));
        setGraphic(box);
        String counted =
                Texts.of("today.counted", tile.figure().formula(), tile.figure().counted());
        setTooltip(new Tooltip(counted));
        setAccessibleHelp(counted);
        setAccessibleText(Texts.of(
                "today.tile",
                tile.figure().title(),
                tile.figure().reading(),
                tile.figure().standing().text(),
                tile.figure().target()));
    }

    /// How it changed, or why there is no value.
    private static String last(TileRow tile) {
        return tile.figure().whyNone().isEmpty() ? tile.since() : tile.figure().whyNone();
    }

    /// The limit alone; what else is said of it stands with the figure on its own screen.
    private static String shorter(String target) {
        int comma = target.indexOf(',');
        return comma < 0 ? target : target.substring(0, comma);
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
