package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/// One of the things a list can be narrowed by, or none of them. What was chosen by its name before they were read is
/// chosen as soon as they are there.
public final class FilterChoice<I> {
    private final ObjectProperty<@Nullable FilterOption<I>> value = new SimpleObjectProperty<>();
    private final ReadOnlyListWrapper<FilterOption<I>> options =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private String awaited = "";
    private boolean wasRead;

    /// The one that is chosen, null for none.
    public ObjectProperty<@Nullable FilterOption<I>> value() {
        return value;
    }

    /// What there is to choose from.
    public ReadOnlyListProperty<FilterOption<I>> options() {
        return options.getReadOnlyProperty();
    }

    /// What the chosen one is known by, null for none.
    public @Nullable I id() {
        FilterOption<I> now = value.get();
        return now == null ? null : now.id();
    }

    /// The name of the chosen one, also while it is not there yet; empty for none.
    public String name() {
        FilterOption<I> now = value.get();
        return now == null ? awaited : now.name();
    }

    /// Whether one is chosen by its name that is not there yet.
    public boolean isAwaited() {
        return value.get() == null && !awaited.isEmpty();
    }

    /// What the chosen one is called, for the words above a list; empty for none.
    public String words() {
        FilterOption<I> now = value.get();
        return now == null ? "" : now.name();
    }

    /// The things were read. One that is not among them any more is not chosen any more.
    public void show(List<FilterOption<I>> read) {
        String name = name();
        I id = id();
        wasRead = true;
        awaited = "";
        options.setAll(read);
        value.set(read.stream()
                .filter(one -> id == null ? one.name().equals(name) : one.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    /// The things could not be read.
    public void fail() {
        options.clear();
    }

    /// Chooses one by its name; blank or unknown for none.
    public void choose(String name) {
        Optional<FilterOption<I>> found =
                options.stream().filter(one -> one.name().equals(name)).findFirst();
        awaited = found.isPresent() || wasRead ? "" : name;
        value.set(found.orElse(null));
    }

    /// Chooses none.
    public void clear() {
        choose("");
    }
}
