package org.daysheet.desktop.parts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Finds rows by typing; of several lists that share a field, in the one that is seen: what is typed into a table goes
/// to its search field, the arrow down goes back, and Enter goes
/// to what was found.
public final class TypeToFind {
    private TypeToFind() {}

    /// The field in which one looks for rows of a table.
    public static Optional<Node> searchOf(Node table) {
        return Optional.ofNullable(table.getProperties().get(TypeToFind.class)).map(Node.class::cast);
    }

    /// Letters and figures go to the field.
    ///
    /// @param enter puts the cursor into the table
    /// @param found does the same with what was found, or opens it when it is one row alone
    public static void letters(TableView<?> table, TextField search, Runnable enter, Runnable found) {
        slash(table, search, enter, found);
        table.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (isPlain && !typed.isBlank() && Character.isLetterOrDigit(typed.charAt(0))) {
                search.requestFocus();
                search.setText(typed);
                search.end();
                event.consume();
            }
        });
    }

    /// Only a slash goes to the field, for a list in which letters act.
    ///
    /// @param enter puts the cursor into the table
    /// @param found does the same with what was found, or opens it when it is one row alone
    public static void slash(TableView<?> table, TextField search, Runnable enter, Runnable found) {
        table.getProperties().put(TypeToFind.class, search);
        table.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/")) {
                search.requestFocus();
                search.selectAll();
                event.consume();
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!Seen.is(table)) {
                return;
            }
            if (event.getCode() == KeyCode.DOWN) {
                enter.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                found.run();
                event.consume();
            }
        });
    }

    /// Opens the row that was found alone, as Enter in the table does.
    ///
    /// @param enter puts the cursor into the table, on its first row when none was chosen
    public static void goTo(TableView<?> table, Runnable enter) {
        boolean isAlone = table.getItems().size() == 1;
        if (isAlone) {
            table.getSelectionModel().clearAndSelect(0);
        }
        enter.run();
        if (isAlone) {
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }
}
