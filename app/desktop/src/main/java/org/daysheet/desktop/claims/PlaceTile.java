package org.daysheet.desktop.claims;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;

/// A place where claims wait as a button: how many, what they charge, and the oldest service. Enter lists them.
final class PlaceTile extends Button {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private static final double EDGES = 26;

    private final ClaimPlace place;
    private final VBox box;
    private final Label count = line("tile-value");
    private final Label total = line("tile-more");
    private final Label oldest = line("tile-more");
    private final Label day = line("tile-more");

    PlaceTile(ClaimPlace place, ClaimProcessModel model) {
        this.place = place;
        setId("claims-process-" + place.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().addAll("tile", "place-tile");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAlignment(Pos.TOP_LEFT);
        setMinSize(0, USE_PREF_SIZE);
        setOnAction(_ -> model.list(place));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                fire();
                event.consume();
            }
        });
        Label title = line("tile-title");
        title.setText(place.words());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        setAccessibleText(place.words());
        Label turn = line("tile-more");
        turn.setText(place.turn());
        turn.setWrapText(true);
        turn.setMinHeight(USE_PREF_SIZE);
        this.box = new VBox(title, count, total, turn, oldest, day);
        box.getStyleClass().add("tile-box");
        box.setMouseTransparent(true);
        box.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        setGraphic(box);
    }

    /// Words that take two lines in a narrow tile make it higher.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : Math.max(0, width - EDGES);
        return snappedTopInset() + box.prefHeight(inside) + snappedBottomInset();
    }

    ClaimPlace place() {
        return place;
    }

    void show(PlaceRow row) {
        pseudoClassStateChanged(NONE, row.claims() == 0);
        count.setText(Formats.count(row.claims()));
        total.setText(Formats.amount(row.total()));
        boolean isEmpty = row.claims() == 0;
        oldest.setText(isEmpty ? Texts.of("claims.process.none") : Texts.of("claims.process.age", row.days()));
        day.setText(Formats.date(row.oldestOn()));
        String words = isEmpty
                ? Texts.of("claims.process.none")
                : Texts.of("claims.process.oldest", row.days(), Formats.date(row.oldestOn()));
        setAccessibleText(
                Texts.of("claims.process.tile", place.words(), row.claims(), total.getText(), words, place.turn()));
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
