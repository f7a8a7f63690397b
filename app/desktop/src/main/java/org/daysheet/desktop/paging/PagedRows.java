package org.daysheet.desktop.paging;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;

/// A list on a screen: its rows and whether they are being read, are there, are none, or could not be read. A
/// list that is read again keeps showing the old rows until the new ones are there.
public final class PagedRows<R> {
    /// What a list shows.
    public enum State {
        LOADING,
        READY,
        EMPTY,
        FAILED
    }

    private static final int PAGE_SIZE = 100;

    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<ObservableList<Slot<R>>> slots =
            new ReadOnlyObjectWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    public PagedRows(Background background) {
        this.background = background;
        this.latest = new Latest(background);
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

    private record First<R>(int count, List<R> rows) {}

    /// Reads the list anew from a source.
    public void load(PageSource<R> source) {
        if (state.get() != State.READY) {
            state.set(State.LOADING);
        }
        latest.fetch(
                () -> new First<>(Math.toIntExact(source.count()), source.page(0, PAGE_SIZE)),
                first -> show(source, first),
                this::fail);
    }

    /// Drops whatever is under way, for a screen that is left.
    public void forget() {
        latest.forget();
    }

    private void show(PageSource<R> source, First<R> first) {
        SlotList<R> list = new SlotList<>(source, background, this::fail, first.count(), PAGE_SIZE);
        list.fill(0, first.rows());
        slots.set(list);
        state.set(first.count() == 0 ? State.EMPTY : State.READY);
    }

    private void fail(Failure problem) {
        failure.set(problem.message());
        state.set(State.FAILED);
    }
}
