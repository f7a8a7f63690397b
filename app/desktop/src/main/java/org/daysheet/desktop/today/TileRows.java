package org.daysheet.desktop.today;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Tiles of one size in as many rows as it takes for each to have room for its words.
final class TileRows extends Pane {
    private static final double LEAST_WIDTH = 171;
    private static final double GAP = 10;

    TileRows() {
        setId("today-tiles");
        getStyleClass().add("tiles");
        setMinWidth(0);
    }

    void show(List<Tile> tiles) {
        getChildren().setAll(tiles);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Full rows of a width, as even as can be.
    private int columns(double inside) {
        int tiles = getChildren().size();
        int most = Math.clamp((long) ((inside + GAP) / (LEAST_WIDTH + GAP)), 1, Math.max(1, tiles));
        int rows = Math.ceilDiv(tiles, most);
        return Math.max(1, Math.ceilDiv(tiles, Math.max(1, rows)));
    }

    private double inside(double width) {
        Insets in = getInsets();
        return width - in.getLeft() - in.getRight();
    }

    private double each(double inside, int columns) {
        return (inside - (columns - 1) * GAP) / columns;
    }

    private double tallest(double each) {
        return getChildren().stream()
                .mapToDouble(tile -> tile.prefHeight(each))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets in = getInsets();
        return in.getLeft() + getChildren().size() * (LEAST_WIDTH + GAP) + in.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getChildren().isEmpty()) {
            return 0;
        }
        Insets in = getInsets();
        double inside = inside(width < 0 ? prefWidth(-1) : width);
        int columns = columns(inside);
        int rows = Math.ceilDiv(getChildren().size(), columns);
        return in.getTop() + rows * (tallest(each(inside, columns)) + GAP) - GAP + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double inside = inside(getWidth());
        int columns = columns(inside);
        double each = each(inside, columns);
        double high = tallest(each);
        int place = 0;
        for (Node tile : getChildren()) {
            int row = place / columns;
            double left = in.getLeft() + place % columns * (each + GAP);
            double top = in.getTop() + row * (high + GAP);
            tile.resizeRelocate(snapPositionX(left), snapPositionY(top), snapSizeX(each), snapSizeY(high));
            place++;
        }
    }
}
