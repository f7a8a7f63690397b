package org.daysheet.desktop.paging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.jspecify.annotations.Nullable;

/// A list on a screen: its rows and whether they are being read, are there, are none, could not be read, or cannot be.
/// A list that is read again keeps showing the old rows until the new ones are there.
public final class PagedRows<R> {
    /// What a list shows.
    public enum State {
        LOADING,
        READY,
        EMPTY,
        FAILED,
        /// What is asked for cannot be: reading again would not help.
        REFUSED
    }

    /// How many rows are read at once.
    public static final int PAGE_SIZE = 100;

    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<ObservableList<Slot<R>>> slots =
            new ReadOnlyObjectWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Sort> sort = new ReadOnlyObjectWrapper<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final Map<String, Comparator<R>> columns = new HashMap<>();
    private @Nullable PageSource<R> source;
    private @Nullable PageSource<R> shown;
    private boolean isAnew;
    private boolean isUnderWay;
    private @Nullable Runnable afterRead;

    public PagedRows(Background background) {
        this.background = background;
        this.latest = new Latest(background);
        typed.addListener((_, _, _) -> again());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ObservableList<Slot<R>>> slots() {
        return slots.getReadOnlyProperty();
    }

    /// Why the rows could not be read.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// How many rows there are.
    public int size() {
        return slots.get().size();
    }

    /// The order a person chose, null for the source's own.
    public ReadOnlyObjectProperty<@Nullable Sort> sort() {
        return sort.getReadOnlyProperty();
    }

    /// Puts the list into another order by reading it anew; null goes back to the source's own order.
    public void sortBy(@Nullable Sort order) {
        if (Objects.equals(order, sort.get())) {
            return;
        }
        sort.set(order);
        again();
    }

    /// Words that narrow rows which are held; other sources narrow by themselves.
    public StringProperty typed() {
        return typed;
    }

    /// Tells how rows that are held are ordered by a column.
    ///
    /// @param name the column as a [Sort] calls it
    public void column(String name, Comparator<R> order) {
        columns.put(name, order);
    }

    private void again() {
        PageSource<R> known = source;
        if (known != null) {
            load(known);
        }
    }

    /// All rows in the order shown, for whoever copies or writes them out; empty before the first read.
    public Optional<PageSource<R>> everything() {
        return Optional.ofNullable(source).map(this::arranged);
    }

    /// The rows at some places of the list that is shown; empty as long as one of them was not read.
    public Optional<List<R>> known(List<Integer> places) {
        if (!(slots.get() instanceof SlotList<R> list)) {
            return places.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        List<R> rows = places.stream()
                .flatMap(place -> Stream.ofNullable(list.known(place)))
                .toList();
        return rows.size() == places.size() ? Optional.of(rows) : Optional.empty();
    }

    /// Reads the rows at some places of the list that is shown, beside the screen, also those nobody looked at yet.
    ///
    /// @param key tells rows apart
    /// @return empty when the list is no longer what it was, so that nothing is done with a row that was not chosen
    public Supplier<Optional<List<R>>> reader(List<Integer> places, Function<R, Object> key) {
        return slots.get() instanceof SlotList<R> list ? list.reader(places, key) : Optional::empty;
    }

    private record First<R>(int count, List<R> rows) {}

    /// Does something with the rows that were asked for: at once, or when those that are being read are there. It is
    /// not done when they do not come, or others are waited for by then.
    public void whenRead(Runnable work) {
        if (isUnderWay) {
            afterRead = work;
        } else if (state.get() == State.READY || state.get() == State.EMPTY) {
            work.run();
        }
    }

    /// Reads the list anew from a source.
    public void load(PageSource<R> rows) {
        source = rows;
        isUnderWay = true;
        afterRead = null;
        PageSource<R> arranged = arranged(rows);
        if (state.get() != State.READY) {
            state.set(State.LOADING);
        }
        latest.fetch(
                () -> new First<>(Math.toIntExact(arranged.count()), arranged.page(0, PAGE_SIZE)),
                first -> show(arranged, first),
                this::fail);
    }

    private PageSource<R> arranged(PageSource<R> rows) {
        PageSource<R> found = rows.filtered(typed.get());
        Sort order = sort.get();
        if (order == null) {
            return found;
        }
        Comparator<R> column = columns.get(order.column());
        return column == null ? found.sorted(order) : found.sorted(order, column);
    }

    /// Whether the rows that are shown answer the same question in the same order as those shown before, so that what
    /// is gone went by an act.
    public boolean isAnew() {
        return isAnew;
    }

    /// Drops whatever is under way, for a screen that is left.
    public void forget() {
        latest.forget();
        isUnderWay = false;
        afterRead = null;
    }

    /// Shows nothing until rows of something else are read.
    public void await() {
        clear();
        state.set(State.LOADING);
    }

    /// Shows nothing: there is nothing to read rows of.
    public void clear() {
        forget();
        source = null;
        shown = null;
        slots.set(FXCollections.observableArrayList());
        state.set(State.EMPTY);
    }

    /// Shows why there are no rows to be read: what is asked for is wrong.
    public void refuse(String why) {
        clear();
        failure.set(why);
        state.set(State.REFUSED);
    }

    /// Shows why the rows could not be read, for whoever read them otherwise.
    public void unread(String why) {
        clear();
        failure.set(why);
        state.set(State.FAILED);
    }

    private void show(PageSource<R> rows, First<R> first) {
        SlotList<R> list = new SlotList<>(rows, background, this::fail, first.count(), PAGE_SIZE);
        list.fill(0, first.rows());
        isAnew = rows.equals(shown);
        shown = rows;
        slots.set(list);
        state.set(first.count() == 0 ? State.EMPTY : State.READY);
        isUnderWay = false;
        Runnable waiting = afterRead;
        afterRead = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    private void fail(Failure problem) {
        isUnderWay = false;
        afterRead = null;
        failure.set(problem.message());
        state.set(State.FAILED);
    }
}
