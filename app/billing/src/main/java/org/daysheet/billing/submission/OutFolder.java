package org.daysheet.billing.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.PrivateFile;
import org.daysheet.types.id.SubmissionId;

/// Where files lie until they are handed to the clearinghouse. A file gets its name only when it is whole and
/// booked as sent: until then it ends in the mark of its practice and `.part`. Several practices may share a folder:
/// what another one left there is never touched.
final class OutFolder {
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final String ending;

    private OutFolder(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /// @param practice tells this practice from others
    static OutFolder open(Path folder, String practice) {
        try {
            PrivateFile.proveFolder(folder);
            return new OutFolder(folder, "." + practice + UNFINISHED);
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

    /// Writes all bytes under a name that is not final. Refuses when the name is taken by something else.
    void stage(String name, byte[] bytes) {
        if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            throw new BillingException("submission.folder.name-taken", folder.resolve(name));
        }
        stage(name, out -> out.write(bytes));
    }

    private void stage(String name, PrivateFile.Content content) {
        try {
            PrivateFile.stage(part(name), content);
        } catch (IOException e) {
            throw new BillingException("submission.folder.unusable", folder);
        }
    }

    /// As {@link #stage}, from a stream.
    void stage(String name, InputStream bytes) {
        stage(name, (PrivateFile.Content) bytes::transferTo);
    }

    /// Gives the staged file of a submission its name, unless something else has that name.
    void finish(String name, SubmissionId submission) {
        Path target = folder.resolve(name);
        try {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(part(name), target) >= 0) {
                throw new IOException("the name is taken");
            }
            PrivateFile.finish(part(name), target);
        } catch (IOException e) {
            throw new BillingException("submission.file.unnamed", submission, name, folder);
        }
    }

    /// Removes a staged file that was never booked as sent.
    void discard(String name) {
        try {
            Files.deleteIfExists(part(name));
        } catch (IOException e) {
            throw new BillingException("submission.folder.unusable", folder);
        }
    }

    /// Names, without the ending, of files that an interrupted export of this practice left behind.
    List<String> unfinished() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(name -> name.matches("daysheet-[0-9]{9}\\.837"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BillingException("submission.folder.unusable", folder);
        }
    }

    private Path part(String name) {
        return folder.resolve(name + ending);
    }
}
