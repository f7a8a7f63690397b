package org.daysheet.desktop.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.TableTools;
import org.jspecify.annotations.Nullable;

/// A dense table over rows that are all there: words flush left, figures flush right.
public final class PlainTable<R> {
    private static final int NARROW = 130;
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final TableView<R> table = new TableView<>();
    private final List<TableColumn<R, ?>> drawings = new ArrayList<>();

    public PlainTable(String id, String words, ObservableList<R> rows, String whenEmpty) {
        table.setId(id);
        table.setAccessibleText(words);
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label nothing = new Label(whenEmpty);
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        table.setItems(rows);
    }

    public TableView<R> table() {
        return table;
    }

    /// A column of words.
    public PlainTable<R> text(String title, int width, Function<R, String> value) {
        table.getColumns().add(column(title, width, value));
        return this;
    }

    /// A column of figures, flush right.
    public PlainTable<R> figure(String title, int width, Function<R, String> value) {
        TableColumn<R, String> column = column(title, width, value);
        column.getStyleClass().add("figure");
        column.setCellFactory(_ -> new FigureCell<>());
        table.getColumns().add(column);
        return this;
    }

    /// A column of short states.
    public PlainTable<R> badge(String title, int width, Function<R, Badge> value) {
        TableColumn<R, Badge> column = column(title, width, value);
        column.setCellFactory(_ -> new NodeCell<>(BadgeLabel::of));
        table.getColumns().add(column);
        return this;
    }

    /// A column of drawings.
    ///
    /// @param again when to draw anew
    public PlainTable<R> drawing(String title, int width, ObservableValue<?> again, Function<R, Node> drawn) {
        TableColumn<R, R> column = column(title, width, row -> row);
        column.setCellFactory(_ -> new NodeCell<>(drawn));
        again.addListener((_, _, _) -> table.refresh());
        table.getColumns().add(column);
        drawings.add(column);
        return this;
    }

    /// Rows that sum up others stand out.
    public PlainTable<R> totals(Predicate<R> isTotal) {
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean isEmpty) {
                super.updateItem(row, isEmpty);
                pseudoClassStateChanged(TOTAL, !isEmpty && row != null && isTotal.test(row));
            }
        });
        return this;
    }

    /// Choice of columns, copying and writing out: a row of small buttons. Called once, when all columns are there.
    ///
    /// @param title what the list is called in files
    /// @param filter how it is filtered now, in words
    public Node tools(TableTools world, String title, Supplier<String> filter) {
        return new PlainTools<>(table, drawings, world, title, filter);
    }

    private static <R, V> TableColumn<R, V> column(String title, int width, Function<R, V> value) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROW));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
        return column;
    }

    private static final class FigureCell<R> extends TableCell<R, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            setText(isEmpty || text == null ? "" : text);
            pseudoClassStateChanged(NEGATIVE, !isEmpty && text != null && text.startsWith("-"));
            getStyleClass().removeAll("figure");
            getStyleClass().add("figure");
        }
    }

    private static final class NodeCell<R, V> extends TableCell<R, V> {
        private final Function<V, ? extends Node> drawn;

        NodeCell(Function<V, ? extends Node> drawn) {
            this.drawn = drawn;
        }

        @Override
        protected void updateItem(@Nullable V value, boolean isEmpty) {
            super.updateItem(value, isEmpty);
            setGraphic(isEmpty || value == null ? null : drawn.apply(value));
        }
    }
}
