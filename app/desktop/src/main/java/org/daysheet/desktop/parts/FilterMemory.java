package org.daysheet.desktop.parts;

import java.util.List;

/// Keeps filters that were given a name. What was typed may be the name of a patient, so it is kept where patients
/// are. Called beside the screen.
public interface FilterMemory {
    /// Forgets everything.
    FilterMemory NONE = new FilterMemory() {
        @Override
        public List<SavedFilter> filters(String list) {
            return List.of();
        }

        @Override
        public void keep(String list, List<SavedFilter> filters) {}
    };

    /// The filters of a list by name.
    List<SavedFilter> filters(String list);

    /// Keeps the filters of a list, all of them.
    void keep(String list, List<SavedFilter> filters);
}
