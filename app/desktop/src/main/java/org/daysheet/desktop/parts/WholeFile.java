package org.daysheet.desktop.parts;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.daysheet.types.work.Progress;

/// Files that are there whole or not at all: written beside their place, and put there when they are finished. What
/// stood there before stays until then, and when writing fails or is stopped.
public final class WholeFile {
    private WholeFile() {}

    /// What is written.
    @FunctionalInterface
    public interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /// Writes a file.
    ///
    /// @param progress may stop it
    public static void write(Path file, Progress progress, Writing writing) {
        progress.stopIfCancelled();
        try {
            Path whole = file.toAbsolutePath();
            Path fresh = Files.createTempFile(Objects.requireNonNull(whole.getParent()), ".daysheet", ".part");
            try {
                try (OutputStream out =
                        new BufferedOutputStream(new Stoppable(Files.newOutputStream(fresh), progress))) {
                    writing.write(out);
                }
                progress.stopIfCancelled();
                Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bytes on their way to a file, as long as nobody asks to stop.
    private static final class Stoppable extends FilterOutputStream {
        private final Progress progress;

        Stoppable(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            progress.stopIfCancelled();
            out.write(bytes, from, count);
        }
    }
}
