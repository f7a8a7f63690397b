package org.daysheet.desktop.parts;

import java.util.Optional;
import javafx.scene.Node;

/// What does the acts of a list; it is known to the list it stands at.
public interface ListTools {
    void run(ListAct act);

    /// Whether there is anything to do it with now: rows that are chosen, or any rows at all.
    boolean can(ListAct act);

    /// The tools of a list, empty for anything else.
    static Optional<ListTools> of(Node node) {
        return node.hasProperties() && node.getProperties().get(ListTools.class) instanceof ListTools tools
                ? Optional.of(tools)
                : Optional.empty();
    }

    /// Stands at a list.
    default void standAt(Node list) {
        list.getProperties().put(ListTools.class, this);
    }
}
