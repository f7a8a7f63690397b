package org.daysheet.desktop.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daysheet.desktop.parts.ListTools;
import org.daysheet.desktop.parts.Seen;
import org.jspecify.annotations.Nullable;

/// Which list is meant when something is done with one: the list the cursor is in, else the first that is seen.
final class FrontList {
    private FrontList() {}

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
