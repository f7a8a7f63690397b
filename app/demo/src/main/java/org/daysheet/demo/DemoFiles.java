package org.daysheet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.demo.simulator.AnswerFile;

/// The folder in which everything a demo sends, receives and prints stays to be looked at.
///
/// @param folder holds `sent`, `received` and `statements`
record DemoFiles(Path folder) {
    Path sent() {
        return ready("sent");
    }

    Path statements() {
        return ready("statements");
    }

    /// Puts an answer where a mailbox program would.
    Path receive(AnswerFile answer) {
        Path file = ready("received").resolve(answer.name());
        write(file, answer.bytes());
        return file;
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path ready(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
