package org.daysheet.desktop.parts;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Shows the rows of a table as the lines of a timeline, each as high as its words need. It stays a table: rows are
/// chosen, opened, found, copied, printed and written out with the columns it has.
public final class TimelineRows {
    private TimelineRows() {}

    /// @param event what happened in a row, null until it was read
    public static <T> void show(
            TableView<T> table,
            Timeline.Shape shape,
            Function<T, ? extends ObservableValue<Timeline.@Nullable Event>> event) {
        table.getStyleClass().add("timeline-rows");
        table.setRowFactory(_ -> new Row<>(shape, event));
    }

    private static final class Row<T> extends TableRow<T> {
        private final TimelineLine line;
        private final Function<T, ? extends ObservableValue<Timeline.@Nullable Event>> event;
        private Subscription unread = Subscription.EMPTY;

        Row(Timeline.Shape shape, Function<T, ? extends ObservableValue<Timeline.@Nullable Event>> event) {
            this.line = new TimelineLine(shape);
            this.event = event;
            addEventHandler(MouseEvent.MOUSE_PRESSED, this::choose);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            unread.unsubscribe();
            unread = Subscription.EMPTY;
            if (isEmpty || item == null) {
                tell(null);
            } else {
                unread = event.apply(item).subscribe(this::tell);
            }
        }

        private void tell(Timeline.@Nullable Event now) {
            line.show(now);
            setAccessibleText(now == null ? "" : now.spoken());
            requestLayout();
        }

        @Override
        protected Skin<?> createDefaultSkin() {
            return new Face(this, line);
        }

        /// As a click on a cell of a table does.
        private void choose(MouseEvent event) {
            TableView.TableViewSelectionModel<T> chosen = getTableView().getSelectionModel();
            if (isEmpty() || event.getButton() == MouseButton.NONE) {
                return;
            }
            getTableView().requestFocus();
            if (event.isShortcutDown() && chosen.isSelected(getIndex())) {
                chosen.clearSelection(getIndex());
            } else if (event.isShortcutDown()) {
                chosen.select(getIndex());
            } else if (event.isShiftDown() && chosen.getSelectedIndex() >= 0) {
                int anchor = chosen.getSelectedIndex();
                chosen.clearSelection();
                chosen.selectRange(Math.min(anchor, getIndex()), Math.max(anchor, getIndex()) + 1);
            } else if (!(event.getButton() == MouseButton.SECONDARY && chosen.isSelected(getIndex()))) {
                chosen.clearAndSelect(getIndex());
            }
        }
    }

    /// The line alone, as wide as the table and as high as it needs to be.
    private static final class Face extends SkinBase<TableRow<?>> {
        private final TimelineLine line;

        Face(TableRow<?> row, TimelineLine line) {
            super(row);
            this.line = line;
            getChildren().add(line);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return top + line.prefHeight(width - left - right) + bottom;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }
    }
}
