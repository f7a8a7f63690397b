package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.background.Work;

/// A table as its tools see it: its columns, and its rows as text and for a file. Asked on the screen's thread; the
/// work it gives is done beside it.
///
/// @param <T> what the table holds
public interface ListedTable<T> {
    /// Rows as text.
    ///
    /// @param text headings first, tabs between the columns
    /// @param told how many rows they are
    record Copied(String text, String told) implements Told {
        @Override
        public boolean isGood() {
            return true;
        }
    }

    TableView<T> table();

    /// What the list is called in files and on paper.
    String title();

    /// How it is filtered now, in words.
    String filter();

    /// Whether the rows can be ordered by a column.
    boolean isOrdered(TableColumn<T, ?> column);

    /// Orders by a column.
    ///
    /// @param isDescending whether the last comes first
    void order(TableColumn<T, ?> column, boolean isDescending);

    /// The chosen rows as text, empty when there are none.
    Optional<Work<Copied>> copied();

    /// The rows with the columns on the screen and sums below, empty before anything was read.
    ///
    /// @param most how many rows at most
    Optional<Work<ExportTable>> written(int most);

    /// Keys of the columns that are shown, or would be in a wider window, from left to right.
    default List<String> shown() {
        return ColumnRoom.shown(table()).stream()
                .map(column -> Heading.above(column).key())
                .toList();
    }
}
