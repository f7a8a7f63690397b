package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.paging.Sort;
import org.jspecify.annotations.Nullable;

/// Lets the headings of a table order the list where it comes from, and keeps the arrow in the heading when new rows
/// arrive. Only rows that are held are ordered in memory.
final class TableOrder<R> {
    private final TableView<Slot<R>> table;
    private final List<Column<R>> columns;
    private final PagedRows<R> rows;
    private boolean settling;

    TableOrder(TableView<Slot<R>> table, List<Column<R>> columns, PagedRows<R> rows) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
        table.setSortPolicy(_ -> {
            if (!settling) {
                rows.sortBy(asked());
            }
            return true;
        });
    }

    /// Shows other rows; the arrow stays where it is.
    void show(ObservableList<Slot<R>> slots) {
        settling = true;
        table.setItems(slots);
        mark(rows.sort().get());
        settling = false;
    }

    /// Orders by a column.
    void by(Column<R> column, boolean isDescending) {
        Sort next = new Sort(column.order(), isDescending);
        settling = true;
        mark(next);
        settling = false;
        rows.sortBy(next);
    }

    private @Nullable Sort asked() {
        if (table.getSortOrder().isEmpty()) {
            return null;
        }
        TableColumn<Slot<R>, ?> face = table.getSortOrder().getFirst();
        return columns.stream()
                .filter(column -> column.face().equals(face))
                .findFirst()
                .map(column -> new Sort(column.order(), face.getSortType() == SortType.DESCENDING))
                .orElse(null);
    }

    private void mark(@Nullable Sort sort) {
        Optional<Column<R>> marked = sort == null
                ? Optional.empty()
                : columns.stream()
                        .filter(column -> column.order().equals(sort.column()))
                        .findFirst();
        if (marked.isEmpty() || sort == null) {
            table.getSortOrder().clear();
            return;
        }
        TableColumn<Slot<R>, ?> face = marked.get().face();
        face.setSortType(sort.isDescending() ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(face));
    }
}
