package org.daysheet.desktop.help;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.parts.Texts;

/// The keys of every act, by where they work: part of the help, and a sheet of paper.
final class ShortcutSheet extends VBox {
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
        for (String one : List.of("type", "find", "down", "enter", "space", "copy", "print", "escape")) {
            grid.addRow(line++, key(Texts.of("help.list.key." + one)), words(Texts.of("help.list.does." + one)));
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
