package org.daysheet.desktop.parts;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Finds rows by typing: what is typed into a table goes to its search field, and the arrow down goes back.
public final class TypeToFind {
    private TypeToFind() {}

    /// Letters and figures go to the field.
    ///
    /// @param enter puts the cursor into the table
    public static void letters(TableView<?> table, TextField search, Runnable enter) {
        slash(table, search, enter);
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
    public static void slash(TableView<?> table, TextField search, Runnable enter) {
        table.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/")) {
                search.requestFocus();
                search.selectAll();
                event.consume();
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                enter.run();
                event.consume();
            }
        });
    }
}
