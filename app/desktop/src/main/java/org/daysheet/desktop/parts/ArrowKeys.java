package org.daysheet.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Arrow keys that go from one of several buttons to the next. The toolkit's own would light up a toggle without doing
/// what pressing it does.
public final class ArrowKeys {
    private ArrowKeys() {}

    /// From left to right and back.
    ///
    /// @param around what holds the buttons
    /// @param stops the buttons in order, as they are when a key is pressed
    /// @param reached what is done with the button that has the cursor then
    public static <B extends Node> void across(Node around, List<B> stops, Consumer<B> reached) {
        walk(around, KeyCode.LEFT, KeyCode.RIGHT, stops, reached);
    }

    /// As {@link #across}, from above to below.
    public static <B extends Node> void down(Node around, List<B> stops, Consumer<B> reached) {
        walk(around, KeyCode.UP, KeyCode.DOWN, stops, reached);
    }

    private static <B extends Node> void walk(
            Node around, KeyCode back, KeyCode on, List<B> stops, Consumer<B> reached) {
        around.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            int step = event.getCode() == on ? 1 : event.getCode() == back ? -1 : 0;
            int at = stops.indexOf(event.getTarget());
            int next = at + step;
            if (step == 0 || !isPlain || at < 0) {
                return;
            }
            event.consume();
            if (next >= 0 && next < stops.size()) {
                B stop = stops.get(next);
                stop.requestFocus();
                reached.accept(stop);
            }
        });
    }
}
