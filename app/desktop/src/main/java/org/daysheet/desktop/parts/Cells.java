package org.daysheet.desktop.parts;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Cells of tables that show more than plain words.
final class Cells {
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private Cells() {}

    /// A figure, flush right; money owed back stands out by its sign and its colour.
    static final class FigureCell<S> extends TableCell<S, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            setText(isEmpty || text == null ? "" : text);
            pseudoClassStateChanged(NEGATIVE, !isEmpty && text != null && text.startsWith("-"));
            getStyleClass().removeAll("figure");
            getStyleClass().add("figure");
        }
    }

    /// A short state.
    static final class BadgeCell<S> extends TableCell<S, Badge> {
        private final BadgeLabel label = new BadgeLabel();

        @Override
        protected void updateItem(@Nullable Badge badge, boolean isEmpty) {
            super.updateItem(badge, isEmpty);
            if (isEmpty || badge == null) {
                setGraphic(null);
            } else {
                label.show(badge);
                setGraphic(label);
            }
        }
    }
}
