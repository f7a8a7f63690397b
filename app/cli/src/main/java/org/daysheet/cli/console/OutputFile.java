package org.daysheet.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A file that a command writes: readable by its owner only, and there whole or not at all.
public final class OutputFile {
    private static final String OWNER_ONLY = "rw-------";

    private OutputFile() {}

    /// Writes what a file holds.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream target) throws IOException;
    }

    /// Writes a file, in place of one of that name; its folder is made when missing.
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw Refusal.refused("There is no file " + file + " to write to.");
        }
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve("." + target.getFileName() + ".part");
            Files.deleteIfExists(draft);
            createOwnerOnly(draft);
            try {
                try (OutputStream out = Files.newOutputStream(draft)) {
                    content.write(out);
                }
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes an empty file that only its owner may read; refuses when it is there already.
    static void createOwnerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        } else {
            Files.createFile(file);
        }
    }
}
