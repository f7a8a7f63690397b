package org.daysheet.desktop.parts;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A field for words of several lines. Tab leaves it, as it leaves every other field.
public final class LinesField extends TextArea {
    /// @param lines how many are seen at once
    public LinesField(String id, int lines) {
        setId(id);
        setWrapText(true);
        setPrefRowCount(lines);
        setMinHeight(Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                boolean _ = requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /// Ctrl+Enter keeps what is typed, in every field for words: Enter alone may begin a new line there.
    public static void keeps(TextInputControl field, Runnable keep) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep.run();
                event.consume();
            }
        });
    }
}
