package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;

/// The filters of a list that were given a name: choose one, give one a name, forget one.
public final class SavedFilters {
    private final String list;
    private final FilterMemory memory;
    private final Background background;
    private final Supplier<List<String>> now;
    private final Consumer<SavedFilter> apply;
    private final ObservableList<SavedFilter> filters = FXCollections.observableArrayList();
    private final BooleanProperty naming = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    /// @param list name of the list
    /// @param now what is chosen and typed in the list now
    /// @param apply puts a filter into the list
    public SavedFilters(
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

    /// By name.
    public ObservableList<SavedFilter> filters() {
        return filters;
    }

    /// Why they could not be read, empty when they could.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// Whether a name is being typed.
    public BooleanProperty naming() {
        return naming;
    }

    /// The name that is being typed.
    public StringProperty name() {
        return name;
    }

    /// Reads them anew.
    public void load() {
        background.read(
                () -> memory.filters(list),
                read -> {
                    failure.set("");
                    filters.setAll(read);
                },
                problem -> failure.set(Texts.of("parts.filters.unread", problem.message())));
    }

    /// Puts a filter into the list.
    public void choose(SavedFilter filter) {
        apply.accept(filter);
    }

    /// Keeps what the list is filtered by now under the typed name; one of that name is replaced.
    public void keep() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            return;
        }
        List<SavedFilter> all = new ArrayList<>(filters);
        all.removeIf(filter -> filter.name().equalsIgnoreCase(typed));
        all.add(new SavedFilter(typed, now.get()));
        all.sort(Comparator.comparing(SavedFilter::name, String.CASE_INSENSITIVE_ORDER));
        keep(all);
        stop();
    }

    /// Leaves the typing of a name.
    public void stop() {
        name.set("");
        naming.set(false);
    }

    /// Forgets a filter.
    public void forget(SavedFilter filter) {
        List<SavedFilter> all = new ArrayList<>(filters);
        all.remove(filter);
        keep(all);
    }

    /// Filters that could not be read are not written over.
    private void keep(List<SavedFilter> all) {
        if (!failure.get().isEmpty()) {
            background.tell(Texts.of("parts.filters.unkept"), new Failure(failure.get(), true));
            load();
            return;
        }
        filters.setAll(all);
        background.fetch(
                () -> {
                    memory.keep(list, all);
                    return true;
                },
                _ -> {},
                problem -> {
                    background.tell(Texts.of("parts.filters.unkept"), problem);
                    load();
                });
    }
}
