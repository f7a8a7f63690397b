package org.daysheet.billing.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.PrivateFile;

/// Where files lie until they are handed to the clearinghouse. A file gets its name only when it is whole and
/// booked as sent: until then it ends in `.part`.
final class OutFolder {
    private static final String UNFINISHED = ".part";

    private final Path folder;

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    static OutFolder open(Path folder) {
        try {
            PrivateFile.proveFolder(folder);
            return new OutFolder(folder);
        } catch (IOException e) {
            throw new BillingException("submission.folder.unusable", folder);
        }
    }

    /// Name of the file with this ISA13.
    static String fileName(String interchangeControl) {
        return "daysheet-" + interchangeControl + ".837";
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /// Writes all bytes under a name that is not final.
    void stage(String name, byte[] bytes) {
        stage(name, out -> out.write(bytes));
    }

    private void stage(String name, PrivateFile.Content content) {
        try {
            PrivateFile.stage(folder.resolve(name + UNFINISHED), content);
        } catch (IOException e) {
            throw new BillingException("submission.folder.unusable", folder);
        }
    }

    /// As {@link #stage}, from a stream.
    void stage(String name, InputStream bytes) {
        stage(name, (PrivateFile.Content) bytes::transferTo);
    }

    /// Gives a staged file its name.
    void finish(String name) {
        try {
            PrivateFile.finish(folder.resolve(name + UNFINISHED), folder.resolve(name));
        } catch (IOException e) {
            throw new BillingException("submission.folder.unusable", folder);
        }
    }

    /// Removes a staged file that was never booked as sent.
    void discard(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + UNFINISHED));
        } catch (IOException e) {
            throw new BillingException("submission.folder.unusable", folder);
        }
    }

    /// Names, without the ending, of files that an interrupted export left behind.
    List<String> unfinished() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("daysheet-[0-9]{9}\\.837\\.part"))
                    .map(name -> name.substring(0, name.length() - UNFINISHED.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BillingException("submission.folder.unusable", folder);
        }
    }
}
