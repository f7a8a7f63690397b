package org.daysheet.desktop.parts;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks a person for files and folders.
public interface FileDialogs {
    /// The dialogs of the operating system.
    FileDialogs SYSTEM = new FileDialogs() {
        @Override
        public Optional<Path> toSave(Window over, String title, String name) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
        }

        @Override
        public List<Path> toRead(Window over, String title) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            List<File> files = chooser.showOpenMultipleDialog(over);
            return files == null ? List.of() : files.stream().map(File::toPath).toList();
        }

        @Override
        public Optional<Path> folder(Window over, String title) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(title);
            return Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
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
    };

    /// Where to write a file; empty when the person thinks better of it.
    Optional<Path> toSave(Window over, String title, String name);

    /// Files to read; none when the person thinks better of it.
    List<Path> toRead(Window over, String title);

    /// A folder; empty when the person thinks better of it.
    Optional<Path> folder(Window over, String title);

    /// Shows a folder in the program the computer has for files; does nothing where there is none.
    default void reveal(Path folder) {}
}
