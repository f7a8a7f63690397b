package org.daysheet.desktop.account;

import org.daysheet.desktop.links.Link;
import org.jspecify.annotations.Nullable;

/// A row that may be about something with a place of its own.
interface Linked {
    /// That place, null when there is none.
    @Nullable
    Link link();
}
