package org.daysheet.desktop.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Bars under each other, each with its name at the left and its figures at the right. A click or Enter chooses one;
/// the keyboard comes to the bars as to one control and goes from bar to bar by the arrow keys.
public final class BarList extends GridPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final IntConsumer chosen;
    private final List<StackPane> tracks = new ArrayList<>();

    /// One bar.
    ///
    /// @param name at the left
    /// @param part how long: thousandths of the longest
    /// @param figures at the right, in columns
    /// @param style a style class of its own, blank for none
    public record Bar(String name, int part, List<String> figures, String style) {}

    /// @param chosen hears the number of a bar that was chosen
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
        tracks.clear();
        for (int line = 0; line < all.size(); line++) {
            Bar bar = all.get(line);
            Label name = new Label(bar.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            put(name, 0, line);
            StackPane track = drawn(bar, line);
            tracks.add(track);
            put(track, 1, line);
            for (int column = 0; column < bar.figures().size(); column++) {
                Label figure = new Label(bar.figures().get(column));
                figure.setMinWidth(Region.USE_PREF_SIZE);
                figure.getStyleClass().add(column == 0 ? "bar-figure" : "bar-more");
                GridPane.setHalignment(figure, HPos.RIGHT);
                put(figure, column + 2, line);
            }
        }
        stopAt(0);
    }

    /// Marks the bar that is chosen now.
    ///
    /// @param line its number, -1 for none
    public void mark(int line) {
        for (int at = 0; at < tracks.size(); at++) {
            tracks.get(at).pseudoClassStateChanged(CHOSEN, at == line);
        }
        if (line >= 0 && line < tracks.size()) {
            stopAt(line);
        }
    }

    private void put(Node node, int column, int line) {
        node.setOnMouseClicked(_ -> {
            goTo(line);
            chosen.accept(line);
        });
        add(node, column, line);
    }

    private StackPane drawn(Bar bar, int line) {
        Region filled = new Region();
        filled.getStyleClass().add("bar");
        if (!bar.style().isEmpty()) {
            filled.getStyleClass().add(bar.style());
        }
        StackPane track = new StackPane(filled);
        track.setId(getId() + "-" + line);
        track.getStyleClass().add("bar-track");
        track.setAccessibleRole(AccessibleRole.BUTTON);
        track.setAccessibleText(bar.name() + " " + String.join(" ", bar.figures()));
        filled.maxWidthProperty()
                .bind(track.widthProperty().multiply(bar.part()).divide(1000));
        track.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, line));
        return track;
    }

    private void press(KeyEvent event, int line) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> chosen.accept(line);
            case UP -> goTo(line - 1);
            case DOWN -> goTo(line + 1);
            case HOME -> goTo(0);
            case END -> goTo(tracks.size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void goTo(int line) {
        if (line >= 0 && line < tracks.size()) {
            stopAt(line);
            tracks.get(line).requestFocus();
        }
    }

    /// The one bar that the keyboard comes to.
    private void stopAt(int line) {
        for (int at = 0; at < tracks.size(); at++) {
            tracks.get(at).setFocusTraversable(at == line);
        }
    }
}
