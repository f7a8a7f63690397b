package org.daysheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder in which a practice is being made. It is proved fit before anything is written to it, and left as it was
/// found when the practice does not come to be.
public final class NewFolder implements AutoCloseable {
    private final PracticeFolder folder;
    private final boolean wasThere;
    private boolean kept;

    private NewFolder(PracticeFolder folder, boolean wasThere) {
        this.folder = folder;
        this.wasThere = wasThere;
    }

    /// Refuses a folder that holds something, is no safe place, or lies on a full disk. Writes nothing.
    public static NewFolder prove(Path dir, FolderPolicy policy) {
        PracticeFolder folder = PracticeFolder.of(dir);
        requireEmpty(folder);
        policy.check(folder.path());
        FolderPolicy.requireSpace(FolderPolicy.nearestThere(folder.path()), Opening.ROOM_TO_CREATE);
        return new NewFolder(folder, Files.exists(folder.path()));
    }

    /// The practice is made: everything stays.
    public void keep() {
        kept = true;
    }

    /// Removes what was made, unless the practice came to be.
    @Override
    public void close() {
        if (kept || !Files.exists(folder.path())) {
            return;
        }
        try (Stream<Path> made = Files.walk(folder.path())) {
            List<Path> deepestFirst = made.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                if (!wasThere || !path.equals(folder.path())) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new StoreFailure(
                    "The unfinished practice in " + folder.path() + " cannot be removed: " + PracticeFolder.reason(e)
                            + ". Remove the folder by hand before you try again.",
                    e);
        }
    }

    private static void requireEmpty(PracticeFolder folder) {
        Path path = folder.path();
        if (Files.exists(folder.keyFile()) || Files.exists(folder.databaseFile())) {
            throw new FolderRefused("There is a practice in " + path + " already. Open it, or choose another folder.");
        }
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new FolderRefused(path + " is a file. Name a folder to be made.");
        }
        if (Files.isDirectory(path) && !isEmpty(path)) {
            throw new FolderRefused("The folder " + path
                    + " is not empty. A practice has a folder of its own; name one that is not there yet.");
        }
    }

    private static boolean isEmpty(Path path) {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new FolderRefused("The folder " + path + " cannot be read: " + PracticeFolder.reason(e), e);
        }
    }
}
