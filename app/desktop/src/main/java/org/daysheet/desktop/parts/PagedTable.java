package org.daysheet.desktop.parts;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A table over a paged list, with what to show while it loads, when it is empty, and when it cannot be read.
/// Ctrl+C copies the selected row.
public final class PagedTable<R> extends StackPane {
    /// Columns up to this width are never squeezed; wider ones down to it.
    private static final int NARROW = 104;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableView<Slot<R>> table = new TableView<>();
    private final Label emptyText = new Label();

    /// @param retry reads the list again after a failure
    public PagedTable(String id, String accessibleText, PagedRows<R> rows, Runnable retry) {
        table.setId(id);
        table.setAccessibleText(accessibleText);
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        table.itemsProperty().bind(rows.slots());
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copySelected();
            }
        });
        VBox loading = state("loading", new ProgressIndicator(), new Label(Texts.of("parts.loading")));
        VBox empty = state("empty", emptyText);
        Label why = new Label();
        why.textProperty().bind(rows.failure());
        why.setWrapText(true);
        Button again = new Button(Texts.of("parts.retry"));
        again.setId(id + "-retry");
        again.setOnAction(_ -> retry.run());
        VBox failed = state("failed", why, again);
        showWhen(loading, rows, PagedRows.State.LOADING);
        showWhen(empty, rows, PagedRows.State.EMPTY);
        showWhen(failed, rows, PagedRows.State.FAILED);
        getChildren().addAll(table, loading, empty, failed);
    }

    public TableView<Slot<R>> table() {
        return table;
    }

    /// What an empty list says, and what to do about it.
    public PagedTable<R> whenEmpty(String text) {
        emptyText.setText(text);
        return this;
    }

    /// A column of words.
    public PagedTable<R> text(String title, int width, Function<R, String> value) {
        table.getColumns().add(column(title, width, value));
        return this;
    }

    /// A column of amounts, flush right; zero is left blank, money owed back stands out.
    public PagedTable<R> money(String title, int width, Function<R, @Nullable Money> value) {
        TableColumn<Slot<R>, String> column = column(title, width, row -> Formats.amountOrBlank(value.apply(row)));
        column.getStyleClass().add("figure");
        column.setCellFactory(_ -> new FigureCell<>());
        table.getColumns().add(column);
        return this;
    }

    /// A column of counts or numbers, flush right.
    public PagedTable<R> figure(String title, int width, Function<R, String> value) {
        TableColumn<Slot<R>, String> column = column(title, width, value);
        column.getStyleClass().add("figure");
        column.setCellFactory(_ -> new FigureCell<>());
        table.getColumns().add(column);
        return this;
    }

    /// A column of short states, each with a mark of its own besides its words.
    public PagedTable<R> badge(String title, int width, Function<R, Badge> value) {
        TableColumn<Slot<R>, Badge> column = column(title, width, value);
        column.setCellFactory(_ -> new BadgeCell<>());
        table.getColumns().add(column);
        return this;
    }

    private static <R, V> TableColumn<Slot<R>, V> column(String title, int width, Function<R, V> value) {
        TableColumn<Slot<R>, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROW));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> {
            ObservableValue<V> cell = features.getValue().row().map(value);
            return cell;
        });
        return column;
    }

    private void copySelected() {
        int index = table.getSelectionModel().getSelectedIndex();
        if (index < 0) {
            return;
        }
        StringBuilder line = new StringBuilder();
        for (TableColumn<Slot<R>, ?> column : table.getColumns()) {
            Object value = column.getCellData(index);
            line.append(line.isEmpty() ? "" : "\t").append(value == null ? "" : value);
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(line.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static VBox state(String name, javafx.scene.Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().addAll("list-state", name);
        return box;
    }

    private static void showWhen(VBox box, PagedRows<?> rows, PagedRows.State wanted) {
        box.visibleProperty().bind(Bindings.equal(rows.state(), wanted));
        box.managedProperty().bind(box.visibleProperty());
    }

    private static final class FigureCell<R> extends TableCell<Slot<R>, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            setText(isEmpty || text == null ? "" : text);
            pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("negative"),
                    !isEmpty && text != null && text.startsWith("-"));
            getStyleClass().removeAll("figure");
            getStyleClass().add("figure");
        }
    }

    private static final class BadgeCell<R> extends TableCell<Slot<R>, Badge> {
        private final BadgeLabel label = new BadgeLabel();

        @Override
        protected void updateItem(@Nullable Badge badge, boolean isEmpty) {
            super.updateItem(badge, isEmpty);
            if (isEmpty || badge == null) {
                setGraphic(null);
            } else {
                label.show(badge);
                setGraphic(label);
            }
        }
    }
}
