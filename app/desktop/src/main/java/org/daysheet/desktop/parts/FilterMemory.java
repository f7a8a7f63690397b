package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Optional;

/// Keeps filters that were given a name, and what each list was filtered by last. What was typed may be the name of a
/// patient, so it is kept where patients are. Called beside the screen.
public interface FilterMemory {
    /// Forgets everything.
    FilterMemory NONE = new FilterMemory() {
        @Override
        public List<SavedFilter> filters(String list) {
            return List.of();
        }

        @Override
        public void keep(String list, List<SavedFilter> filters) {}

        @Override
        public Optional<SavedFilter> last(String list) {
            return Optional.empty();
        }

        @Override
        public void keepLast(String list, SavedFilter filter) {}
    };

    /// The filters of a list by name.
    List<SavedFilter> filters(String list);

    /// Keeps the filters of a list, all of them.
    void keep(String list, List<SavedFilter> filters);

    /// What a list was filtered by last; empty before the first time.
    Optional<SavedFilter> last(String list);

    /// Keeps what a list is filtered by.
    void keepLast(String list, SavedFilter filter);
}
