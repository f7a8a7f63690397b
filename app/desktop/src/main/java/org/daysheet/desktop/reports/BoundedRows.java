package org.daysheet.desktop.reports;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.paging.PagedRows;
import org.jspecify.annotations.Nullable;

/// A list on a screen that says when it is cut.
final class BoundedRows<R> {
    private final PagedRows<R> rows;
    private final ReadOnlyStringWrapper bound = new ReadOnlyStringWrapper("");
    private @Nullable Bounded<R> source;

    BoundedRows(Background background) {
        this.rows = new PagedRows<>(background);
        InvalidationListener read = _ -> say();
        rows.slots().addListener(read);
    }

    PagedRows<R> rows() {
        return rows;
    }

    /// How many of how many rows are listed, blank when all are.
    ReadOnlyStringProperty bound() {
        return bound.getReadOnlyProperty();
    }

    void load(Bounded<R> wanted) {
        source = wanted;
        bound.set("");
        rows.load(wanted.rows());
    }

    void clear() {
        source = null;
        rows.clear();
    }

    private void say() {
        rows.slots().get(); // only what was looked at can change again
        Bounded<R> read = source;
        bound.set(read == null ? "" : read.bound().get());
    }
}
