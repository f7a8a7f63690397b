package org.daysheet.desktop.tasks;

import org.daysheet.desktop.parts.Texts;

/// What needs a few words before it is done with the chosen tasks.
public enum TaskAct {
    SNOOZE,
    NOTE,
    DONE;

    /// The words on its button, by how many tasks it is done with.
    public String button(int count) {
        return Texts.of("tasks.act." + name(), count);
    }

    /// What stands before the field for words; an underscore marks its letter.
    public String words() {
        return Texts.of("tasks.words." + name());
    }

    /// What the field for words asks.
    public String prompt() {
        return Texts.of("tasks.prompt." + name());
    }
}
