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
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.paging.TypedWords;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Cells;
import org.daysheet.desktop.parts.ColumnRoom;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.HeadingTips;
import org.daysheet.desktop.parts.RowOpening;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.TableToolbar;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Timeline;
import org.daysheet.desktop.parts.TimelineRows;
import org.daysheet.desktop.parts.TypeToFind;
import org.daysheet.desktop.work.PlainColumn.Kind;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A dense table over rows that are all there: words flush left, figures flush right. A heading orders the rows by what
/// stands in its column; rows that sum up others stay at the end.
public final class PlainTable<R> {
    private static final int NARROW = 130;
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final TableView<R> table = new TableView<>();
    private final List<PlainColumn<R>> columns = new ArrayList<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final FilteredList<R> found;
    private final PlainStates states;
    private Predicate<R> isTotal = _ -> false;
    private @Nullable SearchField search;

    public PlainTable(String id, String words, ObservableList<R> rows, String whenEmpty) {
        table.setId(id);
        table.setAccessibleText(words);
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        HeadingTips.on(table);
        ColumnRoom.in(table);
        this.states = new PlainStates(table, whenEmpty);
        this.found = new FilteredList<>(rows);
        SortedList<R> sorted = new SortedList<>(found);
        sorted.comparatorProperty()
                .bind(Bindings.createObjectBinding(this::order, table.getSortOrder(), table.comparatorProperty()));
        table.setSortPolicy(_ -> true); // the rows follow the order by themselves
        table.setItems(sorted);
        typed.addListener((_, _, _) -> find());
    }

    public TableView<R> table() {
        return table;
    }

    /// What is said when there is nothing, when it changes.
    public void whenEmpty(String words) {
        states.whenEmpty(words);
    }

    /// Says in place of rows that they are being read, and why they could not be, with a button to try again.
    public PlainTable<R> read(Reading reading, Runnable retry) {
        return reading(reading.state(), reading.failure(), retry);
    }

    /// A column of words.
    public PlainTable<R> text(Heading heading, int width, Function<R, String> value) {
        return add(showing(Cells.words(heading, width, NARROW), value), Kind.WORDS, value);
    }

    /// A column of sentences, which take as many lines as they need.
    public PlainTable<R> wrapped(Heading heading, int width, Function<R, String> value) {
        table.getStyleClass().add("wrapped-rows");
        return add(showing(Cells.sentences(heading, width, NARROW), value), Kind.WORDS, value);
    }

    /// A column of days.
    public PlainTable<R> date(Heading heading, int width, Function<R, @Nullable LocalDate> value) {
        return add(
                showing(Cells.words(heading, width, NARROW), row -> Formats.date(value.apply(row))), Kind.WORDS, value);
    }

    /// A column of amounts, flush right, which can be added up.
    public PlainTable<R> money(Heading heading, int width, Function<R, @Nullable Money> value) {
        return add(
                showing(Cells.figures(heading, width, NARROW), row -> Formats.amount(value.apply(row))),
                Kind.AMOUNT,
                value);
    }

    /// A column of amounts in which zero is left blank.
    public PlainTable<R> moneyOrBlank(Heading heading, int width, Function<R, @Nullable Money> value) {
        return add(
                showing(Cells.figures(heading, width, NARROW), row -> Formats.amountOrBlank(value.apply(row))),
                Kind.AMOUNT,
                value);
    }

    /// A column of figures, flush right, ordered by their value; nobody adds them up.
    public PlainTable<R> figure(Heading heading, int width, Function<R, String> value) {
        return add(showing(Cells.figures(heading, width, NARROW), value), Kind.FIGURE, value);
    }

    /// A column of short states, never squeezed.
    public PlainTable<R> badge(Heading heading, int width, Function<R, Badge> value) {
        return add(showing(Cells.badges(heading, width), value), Kind.BADGE, value);
    }

    /// A column of drawings.
    ///
    /// @param again when to draw anew
    public PlainTable<R> drawing(Heading heading, int width, ObservableValue<?> again, Function<R, Node> drawn) {
        again.addListener((_, _, _) -> table.refresh());
        return add(showing(Cells.drawings(heading, width, NARROW, drawn), row -> row), Kind.DRAWING, _ -> "")
                .unordered();
    }

    /// Columns that are there may be squeezed down to so many points, for a table in a narrow place.
    public PlainTable<R> downTo(int points) {
        columns.stream()
                .filter(column -> column.kind() != Kind.BADGE)
                .forEach(column ->
                        column.face().setMinWidth(Math.min(points, column.face().getMinWidth())));
        return this;
    }

    /// The column added last alone may be squeezed down to so many points.
    public PlainTable<R> lastDownTo(int points) {
        columns.getLast().face().setMinWidth(points);
        return this;
    }

    /// A narrow table can do without the column added last; those further right are left out first.
    public PlainTable<R> spare() {
        ColumnRoom.spare(columns.getLast().face());
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

    /// Shows the rows as the lines of a timeline; the columns are what is copied, printed and written out.
    public PlainTable<R> timeline(Timeline.Shape shape, Function<R, Timeline.Event> event) {
        TimelineRows.show(table, shape, row -> new ReadOnlyObjectWrapper<>(event.apply(row)));
        return this;
    }

    /// What Enter and a double click on a row do.
    public PlainTable<R> onOpen(Consumer<R> open) {
        RowOpening.on(table, () -> selected().ifPresent(open));
        return this;
    }

    /// A search field among the tools narrows the rows to those that hold every word typed; letters typed into the list
    /// go there.
    public PlainTable<R> searched() {
        SearchField field = SearchField.small(table.getId(), typed);
        TypeToFind.letters(table, field, this::enter, () -> TypeToFind.goTo(table, this::enter));
        search = field;
        return this;
    }

    /// Says in place of the rows that they are being read, or why they could not be.
    ///
    /// @param failure why they could not be read
    /// @param retry reads them again
    public PlainTable<R> reading(
            ObservableValue<PagedRows.State> state, ObservableValue<String> failure, Runnable retry) {
        states.follow(state, failure, retry);
        state.subscribe(_ -> find());
        return this;
    }

    private void find() {
        states.narrowedBy(typed.get());
        TypedWords wanted = TypedWords.of(typed.get());
        boolean isFailed = states.isFailed();
        found.setPredicate(row -> !isFailed && (wanted.isEmpty() || (!isTotal.test(row) && wanted.areIn(words(row)))));
    }

    private String words(R row) {
        return columns.stream().map(column -> column.text(row)).collect(Collectors.joining("\n"));
    }

    private void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    /// Chooses one row alone.
    public static <R> void choose(TableView<R> table, R row) {
        int place = table.getItems().indexOf(row);
        if (place < 0) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().clearAndSelect(place);
        }
    }

    /// Choice of columns, copying, printing and writing out: a row of small buttons. Called once, when all columns are
    /// there.
    ///
    /// @param title what the list is called in files
    /// @param filter how it is filtered now, in words
    public Node tools(TableTools world, String title, Supplier<String> filter) {
        Supplier<String> words = () -> FilterWords.found(filter.get(), typed.get());
        return new TableToolbar<>(
                new PlainList<>(table, columns, row -> isTotal.test(row), title, words), world, search);
    }

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

    private static <R, V> TableColumn<R, V> showing(TableColumn<R, V> face, Function<R, V> value) {
        face.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
        return face;
    }
}
