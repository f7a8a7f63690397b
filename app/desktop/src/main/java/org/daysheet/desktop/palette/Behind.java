package org.daysheet.desktop.palette;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// What is behind the palette while it is open: where the cursor was, and what has come since and asks for it. What was
/// there before has to wait for somebody to go there.
final class Behind {
    private final Set<Node> there = new HashSet<>();
    private final @Nullable Node before;
    private @Nullable Node asking;

    /// The palette opens.
    Behind(Scene scene) {
        this.before = scene.getFocusOwner();
        note(scene.getRoot());
    }

    private void note(Node node) {
        if (node.isVisible()) {
            there.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(this::note);
            }
        }
    }

    /// Something behind the palette asks for the cursor.
    void asks(Node node) {
        if (!there.contains(node)) {
            asking = node;
        }
    }

    /// The palette is closed: the cursor goes to what asks for it, else where it was.
    void enter() {
        Node wanted = asking;
        Node place = wanted != null && isShown(wanted) ? wanted : before;
        if (place != null) {
            place.requestFocus();
        }
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
