package org.daysheet.desktop.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Asks a person for files and folders.
public interface FileDialogs {
    /// The dialogs of the operating system.
    ///
    /// @param memory keeps in which folders somebody chose last
    static FileDialogs remembering(FolderMemory memory) {
        return new SystemDialogs(memory);
    }

    /// Where to write a file; empty when the person thinks better of it.
    Optional<Path> toSave(Window over, String title, String name);

    /// Files to read; none when the person thinks better of it.
    List<Path> toRead(Window over, String title);

    /// A folder; empty when the person thinks better of it.
    Optional<Path> folder(Window over, String title);

    /// Shows a folder in the program the computer has for files; does nothing where there is none.
    default void reveal(Path folder) {}
}
