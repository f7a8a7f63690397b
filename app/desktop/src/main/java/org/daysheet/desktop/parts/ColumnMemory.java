package org.daysheet.desktop.parts;

/// Keeps how somebody wants to see a table: which columns, in which order, how wide, and what the list goes by.
public interface ColumnMemory {
    /// Forgets everything.
    ColumnMemory NONE = new ColumnMemory() {
        @Override
        public TableChoice choice(String table) {
            return TableChoice.NONE;
        }

        @Override
        public void keep(String table, TableChoice choice) {}
    };

    /// What was chosen for a table.
    TableChoice choice(String table);

    /// Keeps a choice.
    void keep(String table, TableChoice choice);
}
