package org.daysheet.desktop.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daysheet.desktop.parts.ListTools;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.Seen;
import org.daysheet.desktop.parts.TypeToFind;
import org.jspecify.annotations.Nullable;

/// Which list is meant when something is done with one or looked for in one: the list the cursor is in, else the first
/// that is seen.
final class FrontList {
    private FrontList() {}

    /// Where one looks for something: the search of the list the cursor is in, else the first that is seen, else the
    /// first list that is.
    static Optional<Node> search(Parent screen, @Nullable Node cursor) {
        for (Node at = cursor; at != null; at = at.getParent()) {
            Optional<Node> own = at instanceof SearchField ? Optional.of(at) : TypeToFind.searchOf(at);
            if (own.filter(Seen::is).isPresent()) {
                return own;
            }
        }
        return seen(screen, ".search").or(() -> seen(screen, ".table-view"));
    }

    private static Optional<Node> seen(Parent around, String what) {
        return around.lookupAll(what).stream().filter(Seen::is).findFirst();
    }

    static Optional<ListTools> of(Parent screen, @Nullable Node cursor) {
        for (Node at = cursor; at != null; at = at.getParent()) {
            Optional<ListTools> own = ListTools.of(at);
            if (own.isPresent()) {
                return own;
            }
        }
        return screen.lookupAll(".table-view").stream()
                .filter(Seen::is)
                .flatMap(list -> ListTools.of(list).stream())
                .findFirst();
    }
}
