package org.daysheet.desktop.parts;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.daysheet.desktop.parts.FolderMemory.Kind;

/// The dialogs of the operating system; each begins in the folder where somebody chose last.
///
/// @param memory keeps these folders
record SystemDialogs(FolderMemory memory) implements FileDialogs {
    @Override
    public Optional<Path> toSave(Window over, String title, String name) {
        FileChooser chooser = chooser(title, Kind.SAVE);
        chooser.setInitialFileName(name);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
        chosen.ifPresent(file -> keepParent(Kind.SAVE, file));
        return chosen;
    }

    @Override
    public List<Path> toRead(Window over, String title) {
        List<File> chosen = chooser(title, Kind.READ).showOpenMultipleDialog(over);
        List<Path> files =
                chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        files.stream().findFirst().ifPresent(file -> keepParent(Kind.READ, file));
        return files;
    }

    @Override
    public Optional<Path> folder(Window over, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start(Kind.FOLDER).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
        chosen.ifPresent(folder -> keepParent(Kind.FOLDER, folder));
        return chosen;
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        start(kind).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }

    /// Where to begin: a dialog refuses a folder that is gone.
    Optional<Path> start(Kind kind) {
        return memory.folder(kind).filter(Files::isDirectory);
    }

    /// Next time it begins where this choice lies.
    void keepParent(Kind kind, Path chosen) {
        Path parent = chosen.toAbsolutePath().getParent();
        if (parent != null) {
            memory.keepFolder(kind, parent);
        }
    }

    @Override
    public void reveal(Path folder) {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            return;
        }
        Thread.ofVirtual().start(() -> {
            try {
                Desktop.getDesktop().open(folder.toFile());
            } catch (IOException | IllegalArgumentException _) {
                // The path stands on the screen; the person can go there by hand.
            }
        });
    }
}
