package org.daysheet.desktop.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Slot;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The small buttons of a table: which columns, in which order; copy; write out. What was chosen is kept.
final class TableToolbar<R> extends HBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Target<R> target;
    private final TableTools world;
    private final TableOrder<R> order;
    private final List<TableColumn<Slot<R>, ?>> factoryOrder;
    private boolean settling;

    /// The table the tools work on.
    ///
    /// @param title what the list is called in files
    /// @param filter how it is filtered now, in words
    record Target<R>(
            TableView<Slot<R>> table,
            List<Column<R>> columns,
            PagedRows<R> rows,
            String title,
            Supplier<String> filter) {
        /// Columns on the screen, from left to right.
        List<Column<R>> shown() {
            return table.getVisibleLeafColumns().stream()
                    .flatMap(face ->
                            columns.stream().filter(column -> column.face().equals(face)))
                    .toList();
        }
    }

    /// What was written to a file.
    private record Written(String told, boolean isGood) implements Told {}

    /// What was copied.
    private record Copied(String text, String told, boolean isGood) implements Told {}

    TableToolbar(Target<R> target, TableTools world, TableOrder<R> order) {
        this.target = target;
        this.world = world;
        this.order = order;
        this.factoryOrder = List.copyOf(target.table().getColumns());
        getStyleClass().add("table-tools");
        getChildren().addAll(columnsButton(), copyButton(), exportButton());
        restore();
        target.table().getColumns().addListener((ListChangeListener<TableColumn<Slot<R>, ?>>) _ -> keep());
        target.table().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    private MenuButton columnsButton() {
        MenuButton button = button("columns", MaterialDesignV.VIEW_COLUMN_OUTLINE);
        Menu sorts = new Menu(Texts.of("parts.columns.order"));
        for (Column<R> column : target.columns()) {
            CheckMenuItem item = new CheckMenuItem(column.title());
            item.selectedProperty().bindBidirectional(column.face().visibleProperty());
            item.selectedProperty().addListener((_, _, _) -> keepAtLeastOne(item));
            button.getItems().add(item);
            if (!column.order().isEmpty()) {
                MenuItem sort = new MenuItem(column.title());
                sort.setOnAction(_ -> order.by(column));
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
        dress(button, "copy");
        button.setOnAction(_ -> copy());
        return button;
    }

    private MenuButton exportButton() {
        MenuButton button = button("export", MaterialDesignF.FILE_EXPORT_OUTLINE);
        for (String ending : world.exporter().endings()) {
            MenuItem item = new MenuItem(Texts.of("parts.export." + ending));
            item.setOnAction(_ -> export(ending));
            button.getItems().add(item);
        }
        return button;
    }

    private MenuButton button(String name, Ikon icon) {
        MenuButton button = new MenuButton("", new FontIcon(icon));
        dress(button, name);
        return button;
    }

    private void dress(javafx.scene.control.ButtonBase button, String name) {
        String words = Texts.of("parts." + name + ".hint");
        button.setId(target.table().getId() + "-" + name);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("flat", "button-icon", "no-arrow");
    }

    /// Copies the selected rows, also those that were not read yet.
    private void copy() {
        List<Integer> places = target.table().getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0)
                .sorted()
                .toList();
        target.rows().everything().filter(_ -> !places.isEmpty()).ifPresent(source -> {
            RowReader<R> reader = new RowReader<>(source, target.shown());
            var _ = world.background()
                    .run(
                            Texts.of("parts.copy.job", target.title()),
                            progress -> new Copied(
                                    reader.text(places, progress), Texts.of("parts.copy.done", places.size()), true),
                            copied -> {
                                ClipboardContent content = new ClipboardContent();
                                content.putString(copied.text());
                                Clipboard.getSystemClipboard().setContent(content);
                            },
                            _ -> {});
        });
    }

    private void export(String ending) {
        String name = target.title().toLowerCase(Locale.ROOT).replace(' ', '-') + "." + ending;
        world.dialogs()
                .toSave(getScene().getWindow(), Texts.of("parts.export.hint"), name)
                .ifPresent(this::export);
    }

    private void export(Path file) {
        target.rows().everything().ifPresent(source -> {
            RowReader<R> reader = new RowReader<>(source, target.shown());
            List<String> notes = List.of(target.filter().get());
            var _ = world.background()
                    .run(
                            Texts.of("parts.export.job", target.title()),
                            progress -> {
                                ExportTable table = reader.table(target.title(), notes, progress);
                                world.exporter().write(table, file);
                                return new Written(
                                        Texts.of(
                                                "parts.export.done",
                                                Formats.count(table.rows().size()),
                                                file),
                                        true);
                            },
                            _ -> {},
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
            world.memory()
                    .keep(
                            target.table().getId(),
                            target.shown().stream().map(Column::title).toList());
        }
    }

    private void restore() {
        List<String> kept = world.memory().columns(target.table().getId());
        List<Column<R>> known = kept.stream()
                .flatMap(title -> target.columns().stream()
                        .filter(column -> column.title().equals(title)))
                .toList();
        if (!known.isEmpty()) {
            settling = true;
            for (Column<R> column : target.columns()) {
                column.face().setVisible(known.contains(column));
            }
            List<TableColumn<Slot<R>, ?>> faces = target.table().getColumns();
            known.reversed().forEach(column -> {
                faces.remove(column.face());
                faces.addFirst(column.face());
            });
            settling = false;
        }
    }

    private void reset() {
        settling = true;
        target.columns().forEach(column -> column.face().setVisible(true));
        target.table().getColumns().setAll(factoryOrder);
        settling = false;
        keep();
    }
}
