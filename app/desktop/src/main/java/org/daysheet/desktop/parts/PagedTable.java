package org.daysheet.desktop.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A table over a paged list, with what to show while it loads, when it is empty, and when it cannot be read.
/// Ctrl+C copies the selected rows; Enter opens one; columns are ordered by the database.
public final class PagedTable<R> extends StackPane {
    private final TableView<Slot<R>> table = new TableView<>();
    private final List<Column<R>> columns = new ArrayList<>();
    private final ListStates states;
    private final PagedRows<R> rows;
    private final TableOrder<R> order;
    private final Runnable retry;
    private final KeptChoice<R> choice;
    private boolean isHeld;
    private String whenEmpty = "";
    private @Nullable SearchField search;
    private @Nullable Button offer;

    /// @param retry reads the list again after a failure
    public PagedTable(String id, String accessibleText, PagedRows<R> rows, Runnable retry) {
        this.rows = rows;
        this.retry = retry;
        this.order = new TableOrder<>(table, columns, rows);
        this.choice = new KeptChoice<>(table, rows);
        table.setId(id);
        table.setAccessibleText(accessibleText);
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        HeadingTips.on(table);
        ColumnRoom.in(table);
        rows.slots().addListener((_, _, now) -> choice.over(now, () -> order.show(now)));
        order.show(rows.slots().get());
        this.states = new ListStates(id, rows.state(), rows.failure(), retry);
        getChildren().addAll(table, states);
    }

    public TableView<Slot<R>> table() {
        return table;
    }

    /// What an empty list says, and what to do about it.
    public PagedTable<R> whenEmpty(String text) {
        whenEmpty = text;
        sayWhenEmpty();
        return this;
    }

    /// As [#whenEmpty(String)] with a button that does something about it. It gets the cursor when the list is entered
    /// while it is empty.
    ///
    /// @param act what the button does
    public PagedTable<R> whenEmpty(String text, Action act) {
        ActionButton button = ActionButton.of(act);
        button.setId(table.getId() + "-offer");
        states.offer(button);
        offer = button;
        rows.state().addListener((_, _, now) -> {
            if (now == PagedRows.State.EMPTY && table.isFocused()) {
                button.requestFocus();
            } else if (now != PagedRows.State.EMPTY && button.isFocused()) {
                table.requestFocus();
            }
        });
        return whenEmpty(text);
    }

    /// A column of words.
    public PagedTable<R> text(Heading heading, int width, Function<R, String> value) {
        return add(Column.words(heading, width, value));
    }

    /// A column of dates.
    public PagedTable<R> date(Heading heading, int width, Function<R, @Nullable LocalDate> value) {
        return add(Column.day(heading, width, value));
    }

    /// A column of amounts, flush right; zero is left blank, money owed back stands out.
    public PagedTable<R> money(Heading heading, int width, Function<R, @Nullable Money> value) {
        return add(Column.amount(heading, width, value));
    }

    /// A column of counts or numbers, flush right.
    public PagedTable<R> figure(Heading heading, int width, Function<R, String> value) {
        return add(Column.figure(heading, width, value));
    }

    /// A column of short states, each with a mark of its own besides its words.
    public PagedTable<R> badge(Heading heading, int width, Function<R, Badge> value) {
        return add(Column.badge(heading, width, value));
    }

    /// The column added last may be squeezed down to so many points.
    public PagedTable<R> lastDownTo(int points) {
        columns.getLast().face().setMinWidth(points);
        return this;
    }

    /// A narrow table can do without the column added last; those further right are left out first.
    public PagedTable<R> spare() {
        ColumnRoom.spare(columns.getLast().face());
        return this;
    }

    /// Lets the list be ordered by the column added last.
    ///
    /// @param name how the list's source calls that order
    public PagedTable<R> orderedAs(String name) {
        columns.getLast().orderedAs(name);
        return this;
    }

    /// Shows the rows as the lines of a timeline; the columns are what is copied, printed and written out.
    public PagedTable<R> timeline(Timeline.Shape shape, Function<R, Timeline.Event> event) {
        TimelineRows.show(table, shape, slot -> slot.row().map(event));
        return this;
    }

    /// Tells rows apart however they change otherwise, so that a row that was acted on stays chosen.
    public PagedTable<R> keyedBy(Function<R, Object> id) {
        choice.keyedBy(id);
        return this;
    }

    /// A row that is gone after an act gives way to the next in its place.
    ///
    /// @param told hears that it is about to
    public PagedTable<R> whenGoingOn(Runnable told) {
        choice.whenGoingOn(told);
        return this;
    }

    /// What Enter and a double click on a row do.
    public PagedTable<R> onOpen(Consumer<R> open) {
        RowOpening.on(table, () -> openSelected(open));
        return this;
    }

    /// Enter opens the details of a row; once open they follow the row that is chosen, and Escape closes them.
    public PagedTable<R> withDetails(OpenDetails<R> details) {
        return followedBy(details).onOpen(details::open);
    }

    /// As [#withDetails(OpenDetails)] for a list in which Enter does something else.
    ///
    /// @param key opens the details
    public PagedTable<R> withDetails(OpenDetails<R> details, KeyCode key) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key && !event.isShortcutDown()) {
                openSelected(details::open);
                event.consume();
            }
        });
        return followedBy(details);
    }

    private PagedTable<R> followedBy(OpenDetails<R> details) {
        table.getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> {
            if (slot != null) {
                selected().ifPresent(details::follow);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && details.shown().get() != null) {
                details.close();
                event.consume();
            }
        });
        return this;
    }

    /// Letters typed into the table go to a search field; the arrow down in the field goes to the table.
    public PagedTable<R> filteredBy(TextField field) {
        TypeToFind.letters(table, field, this::enter, () -> goToFound(field));
        return this;
    }

    /// A slash typed into the table goes to a search field, for a list in which letters act; the arrow down in the
    /// field goes to the table.
    public PagedTable<R> searchedBy(TextField field) {
        TypeToFind.slash(table, field, this::enter, () -> goToFound(field));
        return this;
    }

    /// For rows that are held: every column orders them, also those added after. Called before the columns are added.
    public PagedTable<R> ordersHeld() {
        isHeld = true;
        return this;
    }

    /// For rows that are held: a search field among the tools narrows them.
    public PagedTable<R> searched() {
        SearchField field = SearchField.small(table.getId(), rows.typed());
        rows.typed().addListener((_, _, _) -> sayWhenEmpty());
        search = field;
        return filteredBy(field);
    }

    private void sayWhenEmpty() {
        String typed = rows.typed().get().strip();
        states.whenEmpty(typed.isEmpty() ? whenEmpty : Texts.of("parts.search.none", typed));
    }

    /// What was typed last may still be looked for; whoever went elsewhere meanwhile is left there.
    private void goToFound(TextField field) {
        rows.whenRead(() -> {
            if (field.isFocused()) {
                TypeToFind.goTo(table, this::enter);
            }
        });
    }

    /// Puts the cursor into the table, on the row it was on or the first.
    public void enter() {
        Button instead = offer;
        if (instead != null && rows.state().get() == PagedRows.State.EMPTY) {
            instead.requestFocus();
            return;
        }
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && rows.size() > 0) {
            table.getSelectionModel().select(0);
        }
    }

    /// Chooses the first row for which something holds, as soon as it is read; gives up after a few reads.
    public void seek(Predicate<R> wanted) {
        choice.seek(wanted);
    }

    /// Remembers the chosen row.
    ///
    /// @param key tells rows apart, however they change otherwise
    /// @return reads the list anew and chooses that row again, or what stands in its place
    public Runnable mark(Function<R, Object> key) {
        Runnable mark = choice.mark(key);
        return () -> {
            mark.run();
            retry.run();
        };
    }

    /// Choice of columns, copying, printing and writing out: a row of small buttons for the tools of a screen. Called
    /// once, when all columns are there.
    ///
    /// @param title what the list is called in files
    /// @param filter how it is filtered now, in words
    public Node tools(TableTools world, String title, Supplier<String> filter) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Supplier<String> words =
                () -> FilterWords.found(filter.get(), rows.typed().get());
        return new TableToolbar<>(new PagedList<>(table, columns, rows, order, title, words), world, search);
    }

    private PagedTable<R> add(Column<R> column) {
        columns.add(column);
        table.getColumns().add(column.face());
        if (isHeld) {
            column.orderedAs(column.key());
            rows.column(column.key(), column.values());
        }
        return this;
    }

    /// Tells which rows are chosen, whenever that changes.
    ///
    /// @param told gets their places, ascending, and the row when one alone is chosen and it was read
    public PagedTable<R> onChosen(BiConsumer<List<Integer>, Optional<R>> told) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> {
            List<Integer> places = table.getSelectionModel().getSelectedIndices().stream()
                    .filter(place -> place >= 0)
                    .sorted()
                    .toList();
            Optional<R> one = places.size() == 1
                    ? Optional.ofNullable(
                            table.getItems().get(places.getFirst()).value())
                    : Optional.empty();
            told.accept(places, one);
        });
        return this;
    }

    private Optional<R> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .flatMap(slot -> Optional.ofNullable(slot.value()));
    }

    private void openSelected(Consumer<R> open) {
        selected().ifPresent(open);
    }
}
