package org.daysheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// A copy of a database file that is not as the program left it, still encrypted, in a folder of its own: opening
/// a database changes it, and the evidence must stay as it is.
record SuspectCopy(PracticeFolder folder) implements AutoCloseable {
    static SuspectCopy of(PracticeFolder original) {
        var copy = new SuspectCopy(PracticeFolder.of(original.path().resolve("check-copy")));
        copy.close();
        try {
            FolderPolicy.requireSpace(original.path(), Files.size(original.databaseFile()));
            copy.folder.prepare();
            PracticeFolder.createPrivate(copy.folder.databaseFile());
            Files.copy(original.databaseFile(), copy.folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            copy.close();
            throw new DamagedDatabase(
                    "The database file of " + original.path() + " cannot be copied for a check: "
                            + PracticeFolder.reason(e),
                    e);
        }
        return copy;
    }

    @Override
    public void close() {
        Path path = folder.path();
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> files = entries.toList();
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new StoreFailure(
                    "The folder " + path + " is left over from a check and cannot be removed: "
                            + PracticeFolder.reason(e),
                    e);
        }
    }
}
