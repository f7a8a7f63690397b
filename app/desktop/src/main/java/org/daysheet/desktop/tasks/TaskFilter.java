package org.daysheet.desktop.tasks;

import org.daysheet.desktop.parts.Texts;

/// Whose tasks the list shows, and where they stand.
public enum TaskFilter {
    OPEN,
    MINE,
    SNOOZED,
    CLOSED,
    ALL;

    /// Its words on the button.
    public String words() {
        return Texts.of("tasks.filter." + name());
    }
}
