package org.daysheet.desktop.parts;

import java.nio.file.Path;
import java.util.Optional;

/// Keeps in which folder somebody chose last.
public interface FolderMemory {
    /// Forgets everything.
    FolderMemory NONE = new FolderMemory() {
        @Override
        public Optional<Path> folder(Kind kind) {
            return Optional.empty();
        }

        @Override
        public void keepFolder(Kind kind, Path folder) {}
    };

    /// What was chosen there.
    enum Kind {
        /// A file to write.
        SAVE,
        /// Files to read.
        READ,
        /// A folder.
        FOLDER
    }

    /// The folder chosen last for a kind; empty before the first time.
    Optional<Path> folder(Kind kind);

    /// Keeps the folder that was chosen.
    void keepFolder(Kind kind, Path folder);
}
