package org.daysheet.desktop.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.actions.Shortcut;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.ExportTable.Cell;
import org.daysheet.desktop.parts.Texts;

/// The keys of every act, by where they work: part of the help, and a sheet of paper.
final class ShortcutSheet extends VBox {
    private static final List<String> LIST_KEYS =
            List.of("type", "find", "down", "enter", "space", "copy", "print", "escape");

    ShortcutSheet(Actions actions) {
        getStyleClass().add("shortcut-sheet");
        Label heading = new Label(Texts.of("help.keys"));
        heading.getStyleClass().add("help-keys-title");
        getChildren().add(heading);
        for (Map.Entry<String, List<Actions.Entry>> group : actions.byGroup().entrySet()) {
            List<Actions.Entry> withKeys = group.getValue().stream()
                    .filter(entry -> !entry.action().shortcut().isNone())
                    .toList();
            if (!withKeys.isEmpty()) {
                getChildren().addAll(group(group.getKey()), grid(withKeys));
            }
        }
        getChildren().addAll(group(Texts.of("help.keys.lists")), lists());
    }

    /// The same as a list for paper.
    static ExportTable table(Actions actions) {
        List<List<Cell>> rows = new ArrayList<>();
        actions.byGroup().forEach((group, entries) -> {
            for (Actions.Entry entry : entries) {
                if (!entry.action().shortcut().isNone()) {
                    rows.add(row(
                            group,
                            entry.action().shortcut().display(),
                            entry.action().title()));
                }
            }
        });
        for (String one : LIST_KEYS) {
            rows.add(row(Texts.of("help.keys.lists"), listKeys(one), Texts.of("help.list.does." + one)));
        }
        List<String> columns =
                List.of(Texts.of("help.sheet.where"), Texts.of("help.sheet.keys"), Texts.of("help.sheet.does"));
        return new ExportTable(Texts.of("help.sheet"), List.of(), columns, rows, List.of());
    }

    private static List<Cell> row(String... words) {
        return Arrays.stream(words).<Cell>map(Cell.Words::new).toList();
    }

    private static String listKeys(String one) {
        return new Shortcut(Texts.of("help.list.key." + one)).display();
    }

    private static Label group(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("shortcut-group");
        return label;
    }

    private static GridPane grid(List<Actions.Entry> entries) {
        GridPane grid = table();
        int line = 0;
        for (Actions.Entry entry : entries) {
            grid.addRow(
                    line++,
                    key(entry.action().shortcut().display()),
                    words(entry.action().title()));
        }
        return grid;
    }

    /// What works in every list, without an act of its own.
    private static GridPane lists() {
        GridPane grid = table();
        int line = 0;
        for (String one : LIST_KEYS) {
            grid.addRow(line++, key(listKeys(one)), words(Texts.of("help.list.does." + one)));
        }
        return grid;
    }

    private static GridPane table() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        ColumnConstraints keys = new ColumnConstraints(104);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(keys, words);
        return grid;
    }

    private static Node key(String keys) {
        Label label = new Label(keys);
        label.getStyleClass().add("key");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
