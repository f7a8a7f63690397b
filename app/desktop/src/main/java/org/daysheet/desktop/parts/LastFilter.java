package org.daysheet.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daysheet.desktop.background.Background;

/// What a list was filtered by when the practice was open last: brought back when the list comes to the front for the
/// first time, and kept when it is left.
public final class LastFilter {
    private final String list;
    private final FilterMemory memory;
    private final Background background;
    private final Supplier<List<String>> now;
    private final Consumer<SavedFilter> apply;
    private List<String> known = List.of();
    private boolean wasShown;
    private boolean isAskedFor;
    private boolean isWaiting;

    /// @param list name of the list
    /// @param now what is chosen and typed in the list now
    /// @param apply puts a filter into the list
    public LastFilter(
            String list,
            FilterMemory memory,
            Background background,
            Supplier<List<String>> now,
            Consumer<SavedFilter> apply) {
        this.list = list;
        this.memory = memory;
        this.background = background;
        this.now = now;
        this.apply = apply;
    }

    /// The list comes to the front, and is read once it is known what it was filtered by. What somebody filters by in
    /// the meantime stays.
    ///
    /// @param read reads it; not called when the list is left before
    public void shown(Runnable read) {
        if (wasShown) {
            read.run();
            return;
        }
        wasShown = true;
        isWaiting = true;
        List<String> before = now.get();
        known = before;
        background.read(
                () -> memory.last(list),
                found -> {
                    found.filter(_ -> !isAskedFor && now.get().equals(before)).ifPresent(this::bringBack);
                    goOn(read);
                },
                _ -> goOn(read));
    }

    private void goOn(Runnable read) {
        if (isWaiting) {
            isWaiting = false;
            read.run();
        }
    }

    /// Something is shown because it was asked for: what the list was filtered by last does not come back over it.
    public void giveWay() {
        wasShown = true;
        isAskedFor = true;
    }

    private void bringBack(SavedFilter last) {
        apply.accept(last);
        known = now.get();
    }

    /// The list is left.
    public void hidden() {
        isWaiting = false;
        List<String> values = now.get();
        if (!values.equals(known)) {
            known = values;
            background.fetch(
                    () -> {
                        memory.keepLast(list, new SavedFilter("", values));
                        return true;
                    },
                    _ -> {},
                    _ -> {});
        }
    }
}
