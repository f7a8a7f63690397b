package org.daysheet.desktop.parts;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The small buttons of a table: which columns, in which order; copy; print; write out. What was chosen is kept.
public final class TableToolbar<T> extends HBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ListedTable<T> target;
    private final TableTools world;
    private final ListOutput output;
    private final List<TableColumn<T, ?>> factoryOrder;
    private boolean settling;

    /// Made once, when all columns are there.
    public TableToolbar(ListedTable<T> target, TableTools world) {
        this.target = target;
        this.world = world;
        this.output = new ListOutput(target.table(), target.title(), world, target::written);
        this.factoryOrder = List.copyOf(target.table().getColumns());
        getStyleClass().add("table-tools");
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(columnsButton(), copyButton(), output.printButton(), output.exportButton());
        restore();
        target.table().getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) _ -> keep());
        target.table().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    private MenuButton columnsButton() {
        MenuButton button = output.menu("columns", MaterialDesignV.VIEW_COLUMN_OUTLINE);
        Menu sorts = new Menu(Texts.of("parts.columns.order"));
        for (TableColumn<T, ?> column : factoryOrder) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            item.selectedProperty().addListener((_, _, _) -> keepAtLeastOne(item));
            button.getItems().add(item);
            if (target.isOrdered(column)) {
                MenuItem sort = new MenuItem(column.getText());
                sort.setOnAction(_ -> target.order(column));
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
        Button button = new Button(null, new FontIcon(MaterialDesignC.CONTENT_COPY));
        output.dress(button, "copy");
        button.setOnAction(_ -> copy());
        return button;
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
        keep();
    }

    private void keep() {
        if (!settling) {
            world.memory().keep(target.table().getId(), target.shown());
        }
    }

    private void restore() {
        List<String> kept = world.memory().columns(target.table().getId());
        List<TableColumn<T, ?>> known = kept.stream()
                .flatMap(title ->
                        factoryOrder.stream().filter(column -> column.getText().equals(title)))
                .toList();
        if (!known.isEmpty()) {
            settling = true;
            for (TableColumn<T, ?> column : factoryOrder) {
                column.setVisible(known.contains(column));
            }
            List<TableColumn<T, ?>> faces = target.table().getColumns();
            known.reversed().forEach(column -> {
                faces.remove(column);
                faces.addFirst(column);
            });
            settling = false;
        }
    }

    private void reset() {
        settling = true;
        factoryOrder.forEach(column -> column.setVisible(true));
        target.table().getColumns().setAll(factoryOrder);
        settling = false;
        keep();
    }
}
