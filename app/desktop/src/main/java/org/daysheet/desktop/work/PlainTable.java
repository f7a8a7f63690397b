package org.daysheet.desktop.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.ListStates;
import org.daysheet.desktop.parts.RowOpening;
import org.daysheet.desktop.parts.TableToolbar;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.work.PlainColumn.Kind;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A dense table over rows that are all there: words flush left, figures flush right. A heading orders the rows by what
/// stands in its column; rows that sum up others stay at the end.
public final class PlainTable<R> {
    private static final int NARROW = 130;
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final TableView<R> table = new TableView<>();
    private final List<PlainColumn<R>> columns = new ArrayList<>();
    private final String whenEmpty;
    private Predicate<R> isTotal = _ -> false;

    public PlainTable(String id, String words, ObservableList<R> rows, String whenEmpty) {
        this.whenEmpty = whenEmpty;
        table.setId(id);
        table.setAccessibleText(words);
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label nothing = new Label(whenEmpty);
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty()
                .bind(Bindings.createObjectBinding(this::order, table.getSortOrder(), table.comparatorProperty()));
        table.setSortPolicy(_ -> true); // the rows follow the order by themselves
        table.setItems(sorted);
    }

    public TableView<R> table() {
        return table;
    }

    /// Says in place of rows that they are being read, and why they could not be, with a button to try again.
    public PlainTable<R> read(Reading reading, Runnable retry) {
        table.setPlaceholder(
                new ListStates(table.getId(), reading.state(), reading.failure(), retry).whenEmpty(whenEmpty));
        return this;
    }

    /// A column of words.
    public PlainTable<R> text(String title, int width, Function<R, String> value) {
        return add(column(title, width, value), Kind.WORDS, value);
    }

    /// A column of days.
    public PlainTable<R> date(String title, int width, Function<R, @Nullable LocalDate> value) {
        return add(column(title, width, row -> Formats.date(value.apply(row))), Kind.DAY, value);
    }

    /// A column of amounts, flush right, which can be added up.
    public PlainTable<R> money(String title, int width, Function<R, @Nullable Money> value) {
        return add(figures(column(title, width, row -> Formats.amount(value.apply(row)))), Kind.AMOUNT, value);
    }

    /// A column of amounts in which zero is left blank.
    public PlainTable<R> moneyOrBlank(String title, int width, Function<R, @Nullable Money> value) {
        return add(figures(column(title, width, row -> Formats.amountOrBlank(value.apply(row)))), Kind.AMOUNT, value);
    }

    /// A column of figures, flush right, ordered by their value; nobody adds them up.
    public PlainTable<R> figure(String title, int width, Function<R, String> value) {
        return add(figures(column(title, width, value)), Kind.FIGURE, value);
    }

    /// A column of short states.
    public PlainTable<R> badge(String title, int width, Function<R, Badge> value) {
        TableColumn<R, Badge> column = column(title, width, value);
        column.setCellFactory(_ -> new NodeCell<>(BadgeLabel::of));
        return add(column, Kind.WORDS, value);
    }

    /// A column of drawings.
    ///
    /// @param again when to draw anew
    public PlainTable<R> drawing(String title, int width, ObservableValue<?> again, Function<R, Node> drawn) {
        TableColumn<R, R> column = column(title, width, row -> row);
        column.setCellFactory(_ -> new NodeCell<>(drawn));
        again.addListener((_, _, _) -> table.refresh());
        return add(column, Kind.DRAWING, _ -> "").unordered();
    }

    /// Columns that are there may be squeezed down to so many points, for a table in a narrow place.
    public PlainTable<R> downTo(int points) {
        columns.forEach(column ->
                column.face().setMinWidth(Math.min(points, column.face().getMinWidth())));
        return this;
    }

    /// Ordering by the column added last would say nothing.
    public PlainTable<R> unordered() {
        columns.getLast().face().setSortable(false);
        return this;
    }

    /// Rows that sum up others stand out, and stay at the end in every order.
    public PlainTable<R> totals(Predicate<R> whether) {
        isTotal = whether;
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean isEmpty) {
                super.updateItem(row, isEmpty);
                pseudoClassStateChanged(TOTAL, !isEmpty && row != null && whether.test(row));
            }
        });
        return this;
    }

    /// What Enter and a double click on a row do.
    public PlainTable<R> onOpen(Consumer<R> open) {
        RowOpening.on(table, () -> selected().ifPresent(open));
        return this;
    }

    /// Choice of columns, copying, printing and writing out: a row of small buttons. Called once, when all columns are
    /// there.
    ///
    /// @param title what the list is called in files
    /// @param filter how it is filtered now, in words
    public Node tools(TableTools world, String title, Supplier<String> filter) {
        return new TableToolbar<>(new PlainList<>(table, columns, row -> isTotal.test(row), title, filter), world);
    }

    /// Not on a heading, which orders.
    private Optional<R> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private PlainTable<R> add(TableColumn<R, ?> face, Kind kind, Function<R, ? extends @Nullable Object> value) {
        columns.add(new PlainColumn<>(face, kind, value));
        table.getColumns().add(face);
        return this;
    }

    private @Nullable Comparator<R> order() {
        if (table.getSortOrder().isEmpty()) {
            return null;
        }
        TableColumn<R, ?> face = table.getSortOrder().getFirst();
        Comparator<R> byTotal = Comparator.comparing(isTotal::test);
        return columns.stream()
                .filter(column -> column.face().equals(face))
                .findFirst()
                .map(PlainColumn::order)
                .map(order -> face.getSortType() == SortType.DESCENDING ? order.reversed() : order)
                .map(byTotal::thenComparing)
                .orElse(null);
    }

    private static <R> TableColumn<R, String> figures(TableColumn<R, String> column) {
        column.getStyleClass().add("figure");
        column.setCellFactory(_ -> new FigureCell<>());
        return column;
    }

    private static <R, V> TableColumn<R, V> column(String title, int width, Function<R, V> value) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROW));
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
