package org.daysheet.desktop.welcome;

import java.nio.file.Path;

/// What the first panel leads to.
public interface WelcomeChoices {
    /// Open the practice of a folder.
    void open(Path folder);

    /// Open a practice that is not in the list.
    void openOther();

    /// Make a practice.
    void found();
}
