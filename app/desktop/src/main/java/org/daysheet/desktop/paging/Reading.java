package org.daysheet.desktop.paging;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Failure;

/// Where reading something stands that is not read page by page: under way, there, nothing, or failed and why. What
/// was read before counts as there while it is read again.
public final class Reading {
    private final ReadOnlyObjectWrapper<PagedRows.State> state = new ReadOnlyObjectWrapper<>(PagedRows.State.LOADING);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    public ReadOnlyObjectProperty<PagedRows.State> state() {
        return state.getReadOnlyProperty();
    }

    /// Why it could not be read, or cannot be.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// Reading begins.
    public void begin() {
        if (state.get() != PagedRows.State.READY) {
            state.set(PagedRows.State.LOADING);
        }
    }

    /// What was read counts no more: something else is asked for.
    public void forget() {
        state.set(PagedRows.State.LOADING);
    }

    /// It was read.
    ///
    /// @param isEmpty whether nothing is there
    public void done(boolean isEmpty) {
        state.set(isEmpty ? PagedRows.State.EMPTY : PagedRows.State.READY);
    }

    /// What is asked for is wrong: reading again would not help.
    public void refuse(String why) {
        failure.set(why);
        state.set(PagedRows.State.REFUSED);
    }

    /// It could not be read.
    public void fail(Failure problem) {
        failure.set(problem.message());
        state.set(PagedRows.State.FAILED);
    }
}
