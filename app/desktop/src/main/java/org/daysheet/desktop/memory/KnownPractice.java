package org.daysheet.desktop.memory;

import java.nio.file.Path;
import java.util.Objects;

/// A practice that was opened lately.
///
/// @param folder where it is kept
/// @param name as it was called then, empty when that is not known
public record KnownPractice(Path folder, String name) {
    /// What it is called: by its name, else by its folder.
    public String title() {
        return name.isEmpty()
                ? Objects.requireNonNullElse(folder.getFileName(), folder).toString()
                : name;
    }
}
