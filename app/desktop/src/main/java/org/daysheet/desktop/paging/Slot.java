package org.daysheet.desktop.paging;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A place in a paged list; its row comes when the place is looked at.
public final class Slot<R> {
    private final int index;
    private final ReadOnlyObjectWrapper<@Nullable R> row = new ReadOnlyObjectWrapper<>();

    Slot(int index) {
        this.index = index;
    }

    public int index() {
        return index;
    }

    /// The row, null until it was read.
    public ReadOnlyObjectProperty<@Nullable R> row() {
        return row.getReadOnlyProperty();
    }

    /// The row as far as it was read.
    public @Nullable R value() {
        return row.get();
    }

    void fill(R value) {
        row.set(value);
    }
}
