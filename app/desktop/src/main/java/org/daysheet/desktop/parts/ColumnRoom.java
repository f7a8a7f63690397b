package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;

/// Leaves columns out of a table while it is too narrow for all of them, so that none is cut: only such as are marked
/// as spare, the last of them first. They come back with the room. Somebody who chooses columns gets exactly those.
public final class ColumnRoom {
    private static final double SCROLL_BAR = 16;
    private static final String SPARE = "spare-column";

    private final TableView<?> table;
    private final List<TableColumnBase<?, ?>> leftOut = new ArrayList<>();
    private boolean isChosen;
    private boolean isFitting;

    private ColumnRoom(TableView<?> table) {
        this.table = table;
        table.widthProperty().addListener((_, _, _) -> fit());
        table.getColumns().addListener((ListChangeListener<TableColumnBase<?, ?>>) _ -> fit());
    }

    /// Watches over a table.
    public static void in(TableView<?> table) {
        table.getProperties().put(ColumnRoom.class, new ColumnRoom(table));
    }

    /// Looks again which columns there is room for, after one has grown.
    static void again(TableView<?> table) {
        if (table.getProperties().get(ColumnRoom.class) instanceof ColumnRoom room) {
            room.fit();
        }
    }

    /// Who watches over a table.
    static ColumnRoom of(TableView<?> table) {
        if (table.getProperties().get(ColumnRoom.class) instanceof ColumnRoom room) {
            return room;
        }
        throw new IllegalStateException("nobody watches over the columns of " + table.getId());
    }

    /// The table can do without this column when it is narrow.
    public static void spare(TableColumnBase<?, ?> column) {
        column.getProperties().put(SPARE, true);
    }

    /// Columns that are shown, or would be if there were room, from left to right.
    public static <S> List<TableColumn<S, ?>> shown(TableView<S> table) {
        ColumnRoom room = of(table);
        return table.getColumns().stream()
                .filter(column -> column.isVisible() || room.leftOut.contains(column))
                .toList();
    }

    /// Whether columns come and go by the room just now.
    boolean isFitting() {
        return isFitting;
    }

    /// Whether somebody chose the columns.
    boolean isChosen() {
        return isChosen;
    }

    /// Somebody chose columns: what is shown now stays.
    void choose() {
        isChosen = true;
        leftOut.clear();
    }

    /// Nobody chose any more.
    void forget() {
        isChosen = false;
        fit();
    }

    private void fit() {
        if (isChosen || isFitting || table.getWidth() <= 0) {
            return;
        }
        isFitting = true;
        List<TableColumnBase<?, ?>> asked = new ArrayList<>(shown(table));
        double wanted = SCROLL_BAR
                + asked.stream().mapToDouble(TableColumnBase::getMinWidth).sum();
        List<TableColumnBase<?, ?>> out = new ArrayList<>();
        for (TableColumnBase<?, ?> column : asked.reversed()) {
            if (wanted > table.getWidth() && column.getProperties().containsKey(SPARE)) {
                out.add(column);
                wanted -= column.getMinWidth();
            }
        }
        leftOut.clear();
        leftOut.addAll(out);
        asked.forEach(column -> column.setVisible(!out.contains(column)));
        isFitting = false;
    }
}
