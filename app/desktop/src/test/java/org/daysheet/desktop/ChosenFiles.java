package org.daysheet.desktop;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.daysheet.desktop.parts.FileDialogs;

/// The dialogs of a computer on which somebody chooses the files that lie ready.
final class ChosenFiles implements FileDialogs {
    private final Deque<List<Path>> ready = new ArrayDeque<>();
    private final Path folder;

    /// @param folder where files go
    ChosenFiles(Path folder) {
        this.folder = folder;
    }

    /// These are chosen when somebody is asked next.
    void next(List<Path> files) {
        ready.add(files);
    }

    @Override
    public Optional<Path> toSave(Window over, String title, String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public List<Path> toRead(Window over, String title) {
        return ready.isEmpty() ? List.of() : ready.remove();
    }

    @Override
    public Optional<Path> folder(Window over, String title) {
        return Optional.of(folder);
    }
}
