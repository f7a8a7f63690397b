package org.daysheet.desktop.parts;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A title with tools at the right end. Where both do not fit beside each other the tools stand below the title, so
/// that neither is cut.
public final class TitleBar extends Region {
    private static final double GAP = 8;

    private final Node title;
    private final Node tools;

    public TitleBar(Node title, Node tools) {
        this.title = title;
        this.tools = tools;
        getStyleClass().add("title-bar");
        setMinWidth(0);
        getChildren().addAll(title, tools);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return title.prefWidth(-1) + GAP + tools.prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets in = getInsets();
        return in.getLeft() + title.prefWidth(-1) + GAP + tools.prefWidth(-1) + in.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double inside = width - in.getLeft() - in.getRight();
        double high = title.prefHeight(-1);
        double low = tools.prefHeight(-1);
        boolean isOneRow = width < 0 || fits(inside);
        return in.getTop() + (isOneRow ? Math.max(high, low) : high + GAP + low) + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double left = in.getLeft();
        double top = in.getTop();
        double width = getWidth() - left - in.getRight();
        double own = Math.min(width, tools.prefWidth(-1));
        if (fits(width)) {
            double height = getHeight() - top - in.getBottom();
            double high = title.prefHeight(-1);
            double low = tools.prefHeight(-1);
            title.resizeRelocate(
                    snapPositionX(left), snapPositionY(top + (height - high) / 2), title.prefWidth(-1), high);
            tools.resizeRelocate(snapPositionX(left + width - own), snapPositionY(top + (height - low) / 2), own, low);
        } else {
            double high = title.prefHeight(-1);
            title.resizeRelocate(left, top, Math.min(width, title.prefWidth(-1)), high);
            tools.resizeRelocate(left, snapPositionY(top + high + GAP), own, tools.prefHeight(-1));
        }
    }
}
