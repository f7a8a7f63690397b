package org.daysheet.desktop.parts;

import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A panel beside something: at its right where there is room for both, else over its right part.
public final class SideBySide extends StackPane {
    private static final double ROOM_FOR_BOTH = 1040;

    private final BorderPane frame = new BorderPane();
    private final Region side;

    public SideBySide(Region main, Region side) {
        this.side = side;
        setMinWidth(0);
        main.setMinWidth(0);
        frame.setCenter(main);
        getChildren().add(frame);
        StackPane.setAlignment(side, Pos.CENTER_RIGHT);
        place();
        widthProperty().addListener((_, _, _) -> place());
    }

    private void place() {
        boolean isBeside = getWidth() >= ROOM_FOR_BOTH;
        if (isBeside && frame.getRight() == null) {
            getChildren().remove(side);
            frame.setRight(side);
        } else if (!isBeside && !getChildren().contains(side)) {
            frame.setRight(null);
            getChildren().add(side);
        }
    }
}
