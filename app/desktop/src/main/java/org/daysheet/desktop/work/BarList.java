package org.daysheet.desktop.work;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Bars under each other, each with its name at the left and its figures at the right.
public final class BarList extends GridPane {
    private final IntConsumer chosen;

    /// One bar.
    ///
    /// @param name at the left
    /// @param part how long: thousandths of the longest
    /// @param figures at the right, in columns
    /// @param style a style class of its own, blank for none
    public record Bar(String name, int part, List<String> figures, String style) {}

    /// @param chosen hears the number of a bar that was clicked
    public BarList(String id, String words, IntConsumer chosen) {
        this.chosen = chosen;
        setId(id);
        setAccessibleText(words);
        getStyleClass().add("bar-list");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        getColumnConstraints().addAll(names, bars);
    }

    /// Shows other bars.
    public void show(List<Bar> all) {
        getChildren().clear();
        for (int line = 0; line < all.size(); line++) {
            Bar bar = all.get(line);
            Label name = new Label(bar.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            add(name, 0, line);
            add(drawn(bar, line), 1, line);
            for (int column = 0; column < bar.figures().size(); column++) {
                Label figure = new Label(bar.figures().get(column));
                figure.setMinWidth(Region.USE_PREF_SIZE);
                figure.getStyleClass().add(column == 0 ? "bar-figure" : "bar-more");
                GridPane.setHalignment(figure, HPos.RIGHT);
                add(figure, column + 2, line);
            }
        }
    }

    private Region drawn(Bar bar, int line) {
        Region filled = new Region();
        filled.getStyleClass().addAll("bar", bar.style());
        StackPane track = new StackPane(filled);
        track.getStyleClass().add("bar-track");
        filled.maxWidthProperty()
                .bind(track.widthProperty().multiply(bar.part()).divide(1000));
        track.setOnMouseClicked(_ -> chosen.accept(line));
        return track;
    }
}
