package org.daysheet.desktop.help;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import org.daysheet.desktop.parts.Texts;

/// A page of help that is longer than its place. With the cursor in it arrows, page keys, Home and End move it, and a
/// frame shows that the cursor is there.
final class HelpScroll extends ScrollPane {
    /// How much of what is seen a page key leaves out, so that one finds the line again.
    private static final double PAGE = 0.9;

    HelpScroll(String id, Node page) {
        super(page);
        setId(id);
        setAccessibleText(Texts.of("help.title"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("help-scroll");
    }

    /// Moves the page when a page key is pressed, also while the cursor is elsewhere.
    ///
    /// @return whether it was one
    boolean turned(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> move(1);
            case PAGE_UP -> move(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int pages) {
        double seen = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + pages * PAGE * seen / hidden, 0, 1));
        }
    }
}
