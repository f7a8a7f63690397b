package org.daysheet.desktop.parts;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Opens the chosen row of a table: Enter, or a double click on a row, not on its heading.
public final class RowOpening {
    private RowOpening() {}

    /// @param open acts on what is chosen
    public static void on(TableView<?> table, Runnable open) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open.run();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && isRow(event.getTarget())) {
                open.run();
            }
        });
    }

    private static boolean isRow(@Nullable EventTarget target) {
        Node node = target instanceof Node clicked ? clicked : null;
        while (node != null && !(node instanceof TableRow<?>)) {
            node = node.getParent();
        }
        return node instanceof TableRow<?> row && !row.isEmpty();
    }
}
