package org.daysheet.desktop.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SortEvent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.paging.Sort;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The small buttons of a table: which columns, in which order; copy; print; write out. What was chosen is kept, as
/// are the order of the rows and the widths somebody drew.
public final class TableToolbar<T> extends HBox implements ListTools {
    private final Action copy = ListAct.COPY.with(this::copy);
    private final ListedTable<T> target;
    private final TableTools world;
    private final ListOutput output;
    private final MenuButton columns;
    private final List<TableColumn<T, ?>> factoryOrder;
    private final Map<String, Integer> widths = new LinkedHashMap<>();
    private Map<String, Double> widthsBefore = Map.of();
    private boolean settling;

    /// Made once, when all columns are there.
    ///
    /// @param search narrows the table; null when that is done elsewhere
    public TableToolbar(ListedTable<T> target, TableTools world, @Nullable SearchField search) {
        this.target = target;
        this.world = world;
        this.output = new ListOutput(target.table(), target.title(), world, target::written);
        this.factoryOrder = List.copyOf(target.table().getColumns());
        this.columns = columnsButton();
        getStyleClass().add("table-tools");
        setMaxHeight(USE_PREF_SIZE);
        if (search == null) {
            setMinWidth(USE_PREF_SIZE);
        } else {
            getChildren().add(search);
        }
        getChildren().addAll(columns, copyButton(), output.printButton(), output.exportButton());
        restore();
        TableView<T> table = target.table();
        standAt(table);
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) _ -> keep());
        table.addEventHandler(SortEvent.ANY, _ -> keep());
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> widthsBefore = widthsNow());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> keepDrawn());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (copy.shortcut().matches(event)) {
                copy();
                event.consume();
            }
        });
    }

    @Override
    public void run(ListAct act) {
        switch (act) {
            case COPY -> copy();
            case PRINT -> output.print();
            case XLSX, CSV -> output.export(act.name().toLowerCase(Locale.ROOT));
            case COLUMNS -> columns.show();
        }
    }

    @Override
    public boolean can(ListAct act) {
        return switch (act) {
            case COPY -> target.copied().isPresent();
            case PRINT, XLSX, CSV -> target.written(1).isPresent();
            case COLUMNS -> true;
        };
    }

    private MenuButton columnsButton() {
        MenuButton button = output.menu("columns", MaterialDesignV.VIEW_COLUMN_OUTLINE, Texts.of("parts.columns.hint"));
        Menu sorts = new Menu(Texts.of("parts.columns.order"));
        for (TableColumn<T, ?> column : factoryOrder) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            item.selectedProperty().addListener((_, _, _) -> keepAtLeastOne(item));
            button.getItems().add(item);
            if (target.isOrdered(column)) {
                MenuItem sort = new MenuItem(column.getText());
                sort.setOnAction(_ -> order(column));
                sorts.getItems().add(sort);
            }
        }
        MenuItem reset = new MenuItem(Texts.of("parts.columns.reset"));
        reset.setOnAction(_ -> reset());
        button.getItems().add(new SeparatorMenuItem());
        if (!sorts.getItems().isEmpty()) {
            button.getItems().add(sorts);
        }
        button.getItems().add(reset);
        return button;
    }

    private Button copyButton() {
        return output.button(copy, "copy");
    }

    /// Copies the chosen rows, also those that were not read yet.
    private void copy() {
        target.copied().ifPresent(work -> {
            var _ = world.background()
                    .run(
                            Texts.of("parts.copy.job", target.title()),
                            work,
                            copied -> {
                                ClipboardContent content = new ClipboardContent();
                                content.putString(copied.text());
                                Clipboard.getSystemClipboard().setContent(content);
                            },
                            _ -> {});
        });
    }

    private void keepAtLeastOne(CheckMenuItem item) {
        if (target.table().getVisibleLeafColumns().isEmpty()) {
            item.setSelected(true);
        }
        ColumnRoom room = ColumnRoom.of(target.table());
        if (!settling && !room.isFitting()) {
            room.choose();
            keep();
        }
    }

    /// Orders by a column; the same again turns it round.
    private void order(TableColumn<T, ?> column) {
        boolean isAgain = target.table().getSortOrder().equals(List.of(column))
                && column.getSortType() == TableColumn.SortType.ASCENDING;
        target.order(column, isAgain);
        keep();
    }

    private Map<String, Double> widthsNow() {
        Map<String, Double> now = new LinkedHashMap<>();
        factoryOrder.forEach(column -> now.put(key(column), column.getWidth()));
        return now;
    }

    /// A width is kept when somebody drew it, not when the window became wider.
    private void keepDrawn() {
        Map<String, Double> before = widthsBefore;
        boolean isDrawn = false;
        for (Map.Entry<String, Double> now : widthsNow().entrySet()) {
            double change = now.getValue() - before.getOrDefault(now.getKey(), now.getValue());
            if (Math.abs(change) >= 1) {
                widths.put(now.getKey(), (int) Math.round(now.getValue()));
                isDrawn = true;
            }
        }
        if (isDrawn) {
            keep();
        }
    }

    private void keep() {
        if (!settling) {
            world.memory().keep(target.table().getId(), choice());
        }
    }

    private TableChoice choice() {
        List<String> delivered = factoryOrder.stream().map(TableToolbar::key).toList();
        List<String> shown = target.shown();
        List<TableColumn<T, ?>> order = target.table().getSortOrder();
        return new TableChoice(
                ColumnRoom.of(target.table()).isChosen() || !shown.equals(delivered) ? shown : List.of(),
                widths,
                order.isEmpty()
                        ? null
                        : new Sort(
                                key(order.getFirst()),
                                order.getFirst().getSortType() == TableColumn.SortType.DESCENDING));
    }

    private static String key(TableColumn<?, ?> column) {
        return Heading.above(column).key();
    }

    private List<TableColumn<T, ?>> known(List<String> keys) {
        return keys.stream()
                .flatMap(key ->
                        factoryOrder.stream().filter(column -> key(column).equals(key)))
                .toList();
    }

    private void restore() {
        TableChoice kept = world.memory().choice(target.table().getId());
        settling = true;
        restore(known(kept.columns()));
        widths.putAll(kept.widths());
        for (TableColumn<T, ?> column : factoryOrder) {
            Integer width = kept.widths().get(key(column));
            if (width != null) {
                column.setPrefWidth(Math.clamp(width, column.getMinWidth(), column.getMaxWidth()));
            }
        }
        Sort order = kept.order();
        if (order != null) {
            known(List.of(order.column())).stream()
                    .filter(target::isOrdered)
                    .forEach(column -> target.order(column, order.isDescending()));
        }
        settling = false;
    }

    private void restore(List<TableColumn<T, ?>> known) {
        if (known.isEmpty()) {
            return;
        }
        ColumnRoom.of(target.table()).choose();
        for (TableColumn<T, ?> column : factoryOrder) {
            column.setVisible(known.contains(column));
        }
        List<TableColumn<T, ?>> faces = target.table().getColumns();
        known.reversed().forEach(column -> {
            faces.remove(column);
            faces.addFirst(column);
        });
    }

    private void reset() {
        settling = true;
        factoryOrder.forEach(column -> column.setVisible(true));
        target.table().getColumns().setAll(factoryOrder);
        settling = false;
        widths.clear();
        ColumnRoom.of(target.table()).forget();
        keep();
    }
}
