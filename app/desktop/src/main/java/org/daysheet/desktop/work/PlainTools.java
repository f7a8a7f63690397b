package org.daysheet.desktop.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The small buttons of a table whose rows are all there: which columns, copy, write out. Ctrl+C copies, too. Drawings
/// are left out of copies and files.
final class PlainTools<R> extends HBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9,]+\\.[0-9]{2}");

    private final TableView<R> table;
    private final List<TableColumn<R, ?>> drawings;
    private final TableTools world;
    private final String title;
    private final Supplier<String> filter;

    /// What was written to a file.
    private record Written(String told, boolean isGood) implements Told {}

    /// @param drawings columns without words
    /// @param title what the list is called in files
    /// @param filter how it is filtered now, in words
    PlainTools(
            TableView<R> table,
            List<TableColumn<R, ?>> drawings,
            TableTools world,
            String title,
            Supplier<String> filter) {
        this.table = table;
        this.drawings = List.copyOf(drawings);
        this.world = world;
        this.title = title;
        this.filter = filter;
        getStyleClass().add("table-tools");
        getChildren().addAll(columnsButton(), copyButton(), exportButton());
        restore();
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    private Node columnsButton() {
        MenuButton button = new MenuButton("", new FontIcon(MaterialDesignV.VIEW_COLUMN_OUTLINE));
        dress(button, "columns");
        for (TableColumn<R, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            item.selectedProperty().addListener((_, _, _) -> keepAtLeastOne(item));
            button.getItems().add(item);
        }
        return button;
    }

    private void keepAtLeastOne(CheckMenuItem item) {
        if (table.getVisibleLeafColumns().isEmpty()) {
            item.setSelected(true);
        }
        List<String> shown =
                table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
        world.memory().keep(table.getId(), shown);
    }

    private void restore() {
        List<String> kept = world.memory().columns(table.getId());
        if (table.getColumns().stream().anyMatch(column -> kept.contains(column.getText()))) {
            table.getColumns().forEach(column -> column.setVisible(kept.contains(column.getText())));
        }
    }

    private Node copyButton() {
        javafx.scene.control.Button button = new javafx.scene.control.Button(null, icon(MaterialDesignC.CONTENT_COPY));
        dress(button, "copy");
        button.setOnAction(_ -> copy());
        return button;
    }

    private Node exportButton() {
        MenuButton button = new MenuButton("", icon(MaterialDesignF.FILE_EXPORT_OUTLINE));
        dress(button, "export");
        for (String ending : world.exporter().endings()) {
            MenuItem item = new MenuItem(Texts.of("parts.export." + ending));
            item.setOnAction(_ -> export(ending));
            button.getItems().add(item);
        }
        return button;
    }

    private static FontIcon icon(Ikon sign) {
        return new FontIcon(sign);
    }

    private void dress(ButtonBase button, String name) {
        String words = Texts.of("parts." + name + ".hint");
        button.setId(table.getId() + "-" + name);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("flat", "button-icon", "no-arrow");
    }

    private List<TableColumn<R, ?>> shown() {
        List<TableColumn<R, ?>> shown = new ArrayList<>(table.getVisibleLeafColumns());
        shown.removeAll(drawings);
        return shown;
    }

    /// Copies the chosen rows, headings first; all rows when none is chosen.
    private void copy() {
        List<R> rows = table.getSelectionModel().isEmpty()
                ? List.copyOf(table.getItems())
                : List.copyOf(table.getSelectionModel().getSelectedItems());
        StringBuilder text = new StringBuilder(String.join(
                        "\t", shown().stream().map(TableColumn::getText).toList()))
                .append('\n');
        for (R row : rows) {
            text.append(String.join(
                            "\t",
                            shown().stream().map(column -> text(column, row)).toList()))
                    .append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static <R> String text(TableColumn<R, ?> column, R row) {
        Object value = column.getCellData(row);
        return value == null ? "" : value.toString().replace('\t', ' ').replace('\n', ' ');
    }

    private void export(String ending) {
        String name = title.toLowerCase(Locale.ROOT).replace(' ', '-') + "." + ending;
        Optional<Path> file = world.dialogs().toSave(getScene().getWindow(), Texts.of("parts.export.hint"), name);
        file.ifPresent(this::export);
    }

    private void export(Path file) {
        List<TableColumn<R, ?>> columns = shown();
        List<List<ExportTable.Cell>> rows = new ArrayList<>();
        for (R row : table.getItems()) {
            rows.add(columns.stream().map(column -> cell(text(column, row))).toList());
        }
        ExportTable written = new ExportTable(
                title,
                List.of(filter.get()),
                columns.stream().map(TableColumn::getText).toList(),
                rows,
                List.of());
        var _ = world.background()
                .run(
                        Texts.of("parts.export.job", title),
                        progress -> {
                            progress.stopIfCancelled();
                            world.exporter().write(written, file);
                            return new Written(Texts.of("parts.export.done", Formats.count(rows.size()), file), true);
                        },
                        _ -> {},
                        _ -> {});
    }

    /// Amounts are written as such, so that spreadsheets can compute with them.
    private static ExportTable.Cell cell(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            return new ExportTable.Cell.Words(text);
        }
        long cents = Long.parseLong(text.replaceAll("[-,.]", ""));
        Money amount = Money.ofCents(cents);
        return new ExportTable.Cell.Amount(text.startsWith("-") ? amount.negated() : amount);
    }
}
