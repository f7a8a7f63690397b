package org.daysheet.desktop.forms;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row of fields that is as high as the words of its faults need at the widths the fields really get. A plain box
/// would reckon with the width at which a field that takes the room that is left begins.
public final class FieldLine extends HBox {
    /// Its fields from left to right.
    public FieldLine(Node... fields) {
        super(fields);
        getStyleClass().add("form-row");
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? super.computePrefHeight(width) : height(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? super.computeMinHeight(width) : height(width);
    }

    private double height(double width) {
        List<Node> fields = getManagedChildren();
        Insets insets = getInsets();
        double room = width - insets.getLeft() - insets.getRight() - getSpacing() * Math.max(0, fields.size() - 1);
        double fixed = 0;
        int growing = 0;
        for (Node field : fields) {
            fixed += grows(field) ? 0 : field.prefWidth(-1);
            growing += grows(field) ? 1 : 0;
        }
        double share = growing == 0 ? 0 : Math.max(0, room - fixed) / growing;
        double highest = 0;
        for (Node field : fields) {
            double wide = grows(field) ? share : Math.min(field.prefWidth(-1), Math.max(0, room));
            highest = Math.max(highest, field.prefHeight(wide));
        }
        return snapSizeY(insets.getTop() + highest + insets.getBottom());
    }

    private static boolean grows(Node field) {
        return getHgrow(field) == Priority.ALWAYS;
    }
}
