package org.daysheet.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The one way to write a file: readable by its owner only, forced to the disk, and there whole or not at all. A
/// crash leaves the old content or the new, never half of one.
public final class PrivateFile {
    private static final String UNFINISHED = ".part";

    private PrivateFile() {}

    /// Writes what a file holds.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream target) throws IOException;
    }

    /// Writes a file, in place of one of that name; its folder must be there.
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + UNFINISHED);
        try {
            stage(draft, content);
            finish(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Makes a new, empty file; refuses when one of that name is there.
    public static void create(Path file) throws IOException {
        PracticeFolder.createPrivate(file, true);
        PracticeFolder.force(file);
        PracticeFolder.forceFolder(PracticeFolder.parentOf(file.toAbsolutePath()));
    }

    /// Proves that files can be written to a folder, which is made when missing. For work that must not be booked
    /// when its paper cannot be written.
    public static void proveFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path trial = folder.resolve(".daysheet-trial" + UNFINISHED);
        Files.deleteIfExists(trial);
        create(trial);
        Files.delete(trial);
    }

    /// Writes the whole content under a name that is not final.
    public static void stage(Path draft, Content content) throws IOException {
        Files.deleteIfExists(draft);
        PracticeFolder.createPrivate(draft, true);
        try (var out = new FileOutputStream(draft.toFile())) {
            content.write(out);
            out.getFD().sync();
        }
    }

    /// Gives a staged file its name, in place of one of that name.
    public static void finish(Path draft, Path file) throws IOException {
        PracticeFolder.moveInto(draft, file);
        PracticeFolder.forceFolder(PracticeFolder.parentOf(file.toAbsolutePath()));
    }
}
