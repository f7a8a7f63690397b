package org.daysheet.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.store.PrivateFile;

/// A file that a command writes: readable by its owner only, and there whole or not at all.
public final class OutputFile {
    private OutputFile() {}

    /// Writes what a file holds.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream target) throws IOException;
    }

    /// Writes a file, in place of one of that name; its folder is made when missing.
    public static void write(Path file, Content content) {
        try {
            makeFolder(file);
            PrivateFile.write(file, content::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes an empty file whose content comes later; refuses when it is there already.
    public static void reserve(Path file) {
        try {
            makeFolder(file);
            PrivateFile.create(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes a file that was reserved in vain.
    public static void release(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Proves that files can be written to a folder, which is made when missing.
    public static void prove(Path folder) {
        try {
            PrivateFile.proveFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw Refusal.refused("There is no file " + file + " to write to.");
        }
        Files.createDirectories(folder);
    }
}
