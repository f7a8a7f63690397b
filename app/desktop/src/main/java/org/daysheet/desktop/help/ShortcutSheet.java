package org.daysheet.desktop.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.actions.Shortcut;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.ExportTable.Cell;
import org.daysheet.desktop.parts.Texts;

/// The keys of every act, by where they work: part of the help, and a sheet of paper.
final class ShortcutSheet extends VBox {
    /// What is done in a list by keys alone, without an act of its own.
    private static final List<String> LIST_KEYS = List.of("type", "find", "down", "enter", "space", "escape");

    /// Keys and what they do.
    private record Line(String keys, String does) {}

    ShortcutSheet(Actions actions) {
        getStyleClass().add("shortcut-sheet");
        Label heading = new Label(Texts.of("help.keys"));
        heading.getStyleClass().add("help-keys-title");
        getChildren().add(heading);
        lines(actions).forEach((group, lines) -> getChildren().addAll(group(group), grid(lines)));
    }

    /// The same as a list for paper.
    static ExportTable table(Actions actions) {
        List<List<Cell>> rows = new ArrayList<>();
        lines(actions).forEach((group, lines) -> lines.forEach(line -> rows.add(row(group, line.keys(), line.does()))));
        List<String> columns =
                List.of(Texts.of("help.sheet.where"), Texts.of("help.sheet.keys"), Texts.of("help.sheet.does"));
        return new ExportTable(Texts.of("help.sheet"), List.of(), columns, rows, List.of());
    }

    /// Every key by where it works; those of lists come last.
    private static Map<String, List<Line>> lines(Actions actions) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        List<Line> lists = new ArrayList<>();
        for (Actions.Entry entry : actions.all()) {
            Shortcut keys = entry.action().shortcut();
            if (!keys.isNone()) {
                List<Line> group = entry.screen().equals(Actions.IN_LISTS)
                        ? lists
                        : groups.computeIfAbsent(entry.group(), _ -> new ArrayList<>());
                group.add(new Line(keys.display(), does(entry.action())));
            }
        }
        LIST_KEYS.forEach(one -> lists.add(
                new Line(new Shortcut(Texts.of("help.list.key." + one)).display(), Texts.of("help.list.does." + one))));
        groups.put(Texts.of("parts.list.group"), lists);
        return groups;
    }

    private static String does(Action act) {
        return act.part().isEmpty() ? act.title() : Texts.of("help.does-within", act.title(), act.part());
    }

    private static List<Cell> row(String... words) {
        return Arrays.stream(words).<Cell>map(Cell.Words::new).toList();
    }

    private static Label group(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("shortcut-group");
        return label;
    }

    private static GridPane grid(List<Line> lines) {
        GridPane grid = table();
        for (int i = 0; i < lines.size(); i++) {
            grid.addRow(i, key(lines.get(i).keys()), words(lines.get(i).does()));
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
