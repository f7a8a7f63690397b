package org.daysheet.desktop.parts;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Tells more about a heading where the pointer rests: its hint, or all of its words when they are cut.
public final class HeadingTips {
    private HeadingTips() {}

    /// Of a table.
    public static void on(TableView<?> table) {
        table.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            TableColumnHeader header = header(event.getTarget());
            if (header != null && header.getTableColumn() != null) {
                tell(header);
            }
        });
    }

    private static void tell(TableColumnHeader header) {
        Heading heading = Heading.above(header.getTableColumn());
        if (header.lookup(".label") instanceof Label label) {
            boolean isCut = label.isTextTruncated();
            String words = heading.hint().isEmpty() ? (isCut ? heading.words() : "") : heading.hint();
            label.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        }
    }

    private static @Nullable TableColumnHeader header(@Nullable EventTarget target) {
        Node node = target instanceof Node entered ? entered : null;
        while (node != null && !(node instanceof TableColumnHeader)) {
            node = node.getParent();
        }
        return node instanceof TableColumnHeader header ? header : null;
    }
}
