package org.daysheet.desktop.parts;

import javafx.scene.Node;

/// What a person sees: another side of a screen may wait behind the one in front.
public final class Seen {
    private Seen() {}

    /// Whether it and everything around it is visible.
    public static boolean is(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
