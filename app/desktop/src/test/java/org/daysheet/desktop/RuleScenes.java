package org.daysheet.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.desktop.settings.Section;

/// The parts of the settings with rules and code lists, in the middle of something.
final class RuleScenes {
    private RuleScenes() {}

    static void tried(Parent root) {
        press(root, "#rules-try");
        down(root);
    }

    /// Two cases, one of which comes out wrong, and a third that cannot be read.
    static void cases(Parent root) {
        if (root.lookup("#rule-part-cases") instanceof ToggleButton part) {
            part.fire();
        }
        root.getScene().snapshot(null);
        write(root, "#case-title", "no drug at all");
        press(root, "#case-keep");
        press(root, "#case-new");
        write(root, "#case-title", "a drug without its NDC");
        if (root.lookup("#case-speaks") instanceof CheckBox speaks) {
            speaks.setSelected(true);
        }
        if (root.lookup("#case-lines") instanceof TextArea lines) {
            lines.setText("J3420 JW; 11; 120.00; 1, 2");
        }
        press(root, "#case-run");
        write(root, "#case-age", "old");
        press(root, "#case-keep");
        if (root.lookup("#rules-form") instanceof ScrollPane scroll) {
            scroll.setVvalue(0);
        }
    }

    static void wrong(Parent root) {
        write(root, "#rule-procedures", "G04, X");
        write(root, "#rule-absent", "a stamp");
        write(root, "#rule-age", "old");
        press(root, "#rules-save");
    }

    static void suggested(Parent root) {
        if (root.lookup("#rules-suggestions") instanceof TableView<?> table) {
            table.getSelectionModel().select(0);
            Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
        down(root);
    }

    static void ask(Parent root) {
        if (root.lookup("#lists-table") instanceof TableView<?> table) {
            table.getSelectionModel().select(1);
        }
        press(root, "#lists-remove");
    }

    static Parent refused() {
        return EntryScenes.settings(
                Section.LISTS,
                false,
                model -> model.lists()
                        .take(List.of(Path.of("cut-mue.csv"), Path.of("mue-2026q2.csv"), Path.of("gone.zip"))));
    }

    private static void down(Parent root) {
        if (root.lookup("#rules-form") instanceof ScrollPane scroll) {
            scroll.setVvalue(1);
        }
    }

    private static void write(Parent root, String id, String words) {
        if (root.lookup(id) instanceof TextField field) {
            field.setText(words);
        }
    }

    private static void press(Parent root, String id) {
        if (root.lookup(id) instanceof Button button) {
            button.fire();
        }
    }
}
