package org.daysheet.desktop.parts;

import java.util.List;

/// Keeps which columns of a table somebody wants to see, and in which order.
public interface ColumnMemory {
    /// Forgets everything.
    ColumnMemory NONE = new ColumnMemory() {
        @Override
        public List<String> columns(String table) {
            return List.of();
        }

        @Override
        public void keep(String table, List<String> columns) {}
    };

    /// Titles of the columns to show, in order; empty when nothing was chosen.
    List<String> columns(String table);

    /// Keeps a choice.
    void keep(String table, List<String> columns);
}
