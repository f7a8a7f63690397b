package org.daysheet.desktop.account;

import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.daysheet.desktop.parts.Heading;

/// Keeps columns of dates and figures as narrow as they are read best, and gives the room to columns of words.
final class Widths {
    private Widths() {}

    /// @param words keys of the columns that take what room there is
    static void keep(TableView<?> table, String... words) {
        Set<String> wide = Set.of(words);
        for (TableColumn<?, ?> column : table.getColumns()) {
            if (!wide.contains(Heading.above(column).key())) {
                column.setMaxWidth(column.getPrefWidth() * 1.25);
            }
        }
    }
}
