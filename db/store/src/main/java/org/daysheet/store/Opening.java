package org.daysheet.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The order of steps in which a practice is opened: folder, lock, seal, file, users, tables, first rows. A step
/// that fails gives back what the steps before it took.
final class Opening {
    static final long ROOM_TO_CREATE = 50L * 1024 * 1024;

    /// The head of the encryption and the two heads of the store inside it: what is shorter was cut off, and H2
    /// would take it for a new file.
    private static final long SMALLEST_FILE = 3 * 4096;

    private static final String INSISTED = "This practice was made with --anywhere: it may lie on a network drive or"
            + " in a cloud folder, which can lose payments.\n";

    private Opening() {}

    static Database create(PracticeFolder folder, DataKey key, Clock clock, FolderPolicy policy) {
        policy.check(folder.path());
        FolderPolicy.requireSpace(FolderPolicy.nearestThere(folder.path()), ROOM_TO_CREATE);
        folder.prepare();
        PracticeLock lock = PracticeLock.take(folder, clock.instant());
        boolean complete = false;
        try {
            if (Files.exists(folder.databaseFile())) {
                throw new FolderRefused(
                        "There is a practice in " + folder.path() + " already. Open it, or choose another folder.");
            }
            noteInsistence(folder, policy);
            Database database = connect(folder, key, clock, lock, new Seal(folder, key), Seal.Verdict.INTACT);
            complete = true;
            return database;
        } finally {
            if (!complete) {
                lock.close();
            }
        }
    }

    /// @param ahead a digest of the file that may have been taken already, null when none was
    static Database open(
            PracticeFolder folder, DataKey key, Clock clock, FolderPolicy policy, @Nullable DigestAhead ahead) {
        requireDatabase(folder);
        (Files.exists(folder.anywhereFile()) ? FolderPolicy.ANYWHERE : policy).check(folder.path());
        FolderPolicy.requireSpace(folder.path(), 0);
        PracticeLock lock = PracticeLock.take(folder, clock.instant());
        boolean complete = false;
        try {
            var seal = new Seal(folder, key);
            Seal.Verdict verdict = seal.verify(ahead);
            if (verdict == Seal.Verdict.BROKEN) {
                throw new DamagedDatabase("The database file in " + folder.path()
                        + " was changed or damaged since Daysheet closed it. It was not opened and not changed. "
                        + "Run a check to see what is wrong, or restore the last backup.");
            }
            Database database = connect(folder, key, clock, lock, seal, verdict);
            complete = true;
            return database;
        } finally {
            if (!complete) {
                lock.close();
            }
        }
    }

    static Database openForCheck(PracticeFolder folder, DataKey key, Clock clock) {
        requireDatabase(folder);
        PracticeLock lock = PracticeLock.take(folder, clock.instant());
        boolean complete = false;
        try {
            var seal = new Seal(folder, key);
            Seal.Verdict verdict = seal.verify(null);
            Database database = verdict == Seal.Verdict.BROKEN
                    ? connectCopy(folder, key, clock, lock)
                    : connect(folder, key, clock, lock, seal, verdict);
            complete = true;
            return database;
        } finally {
            if (!complete) {
                lock.close();
            }
        }
    }

    static Database openPostgres(PostgresSettings settings, DataKey key, Clock clock) {
        PracticeFolder folder = PracticeFolder.of(settings.folder());
        folder.prepare();
        try {
            var practice = new OpenPractice.OnServer(folder, PostgresConnections.open(settings));
            return prepared(practice, key, clock, true);
        } catch (SQLException e) {
            throw new StoreFailure("The PostgreSQL server " + settings.host() + " cannot be used (" + SqlErrors.code(e)
                    + "). Nothing was changed.");
        }
    }

    private static Database connect(
            PracticeFolder folder, DataKey key, Clock clock, PracticeLock lock, Seal seal, Seal.Verdict verdict) {
        boolean checkDue = verdict != Seal.Verdict.INTACT || seal.wasCheckDue();
        boolean isNew = !Files.exists(folder.databaseFile());
        makePrivate(folder);
        seal.remove();
        boolean complete = false;
        try {
            var connections = H2Connections.open(folder, key, isNew);
            var practice =
                    new OpenPractice.InFile(folder, connections, lock, seal, checkDue, verdict == Seal.Verdict.INTACT);
            Database database = prepared(practice, key, clock, isNew);
            complete = true;
            return database;
        } catch (SQLException e) {
            throw unopened(folder, key, e, verdict);
        } finally {
            if (!complete) {
                leave(folder, seal, verdict, isNew);
            }
        }
    }

    /// @param mayBegin whether the rows every practice has are written when they are missing
    private static Database prepared(OpenPractice practice, DataKey key, Clock clock, boolean mayBegin) {
        boolean complete = false;
        try {
            var database = new Database(practice, key, clock);
            if (mayBegin) {
                FirstRows.writeIfMissing(database);
            }
            complete = true;
            return database;
        } finally {
            if (!complete) {
                practice.connections().close();
            }
        }
    }

    private static Database connectCopy(PracticeFolder folder, DataKey key, Clock clock, PracticeLock lock) {
        SuspectCopy copy = SuspectCopy.of(folder);
        boolean complete = false;
        try {
            var connections = H2Connections.open(copy.folder(), key, false);
            var database = new Database(new OpenPractice.InCopy(folder, connections, lock, copy), key, clock);
            database.transactions().closeForSafety("opened for a check only");
            complete = true;
            return database;
        } catch (SQLException e) {
            throw unreadable(folder, e);
        } finally {
            if (!complete) {
                copy.close();
            }
        }
    }

    /// A practice that could not be opened is left as it was found: sealed if it was sealed, absent if it was new.
    private static void leave(PracticeFolder folder, Seal seal, Seal.Verdict verdict, boolean isNew) {
        if (isNew) {
            try {
                Files.deleteIfExists(folder.databaseFile());
            } catch (IOException e) {
                throw new StoreFailure(
                        "The unfinished practice in " + folder.path() + " cannot be removed: "
                                + PracticeFolder.reason(e),
                        e);
            }
        } else if (verdict == Seal.Verdict.INTACT) {
            seal.write(seal.wasCheckDue());
        }
    }

    private static StoreException unopened(PracticeFolder folder, DataKey key, SQLException e, Seal.Verdict verdict) {
        boolean keyIsKnownGood = verdict == Seal.Verdict.INTACT || KeyFile.belongs(folder, key);
        if (SqlErrors.isWrongKey(e) && !keyIsKnownGood) {
            return new WrongKey("The key does not open the practice in " + folder.path()
                    + ", or the beginning of its file is damaged.");
        }
        return unreadable(folder, e);
    }

    private static DamagedDatabase unreadable(PracticeFolder folder, SQLException e) {
        return new DamagedDatabase("The database file in " + folder.path() + " cannot be read (" + SqlErrors.code(e)
                + "). Restore the last backup; keep the file for somebody who may save more from it.");
    }

    private static void makePrivate(PracticeFolder folder) {
        try {
            PracticeFolder.restrictFolder(folder.path());
            PracticeFolder.createPrivate(folder.databaseFile());
        } catch (IOException e) {
            throw new FolderRefused(
                    "The folder " + folder.path() + " cannot be written: " + PracticeFolder.reason(e), e);
        }
    }

    /// A file that is missing beside its keys or too short to hold anything is damage, and nothing to begin anew.
    private static void requireDatabase(PracticeFolder folder) {
        if (!Files.isRegularFile(folder.databaseFile())) {
            throw Files.exists(folder.keyFile())
                    ? new DamagedDatabase("The database file in " + folder.path()
                            + " is missing; its keys are there. Restore the last backup.")
                    : new NoDatabase("There is no practice in " + folder.path() + ".");
        }
        try {
            long size = Files.size(folder.databaseFile());
            if (size < SMALLEST_FILE) {
                throw new DamagedDatabase("The database file in " + folder.path() + " was cut off: it has " + size
                        + " bytes. Nothing was changed. Restore the last backup.");
            }
        } catch (IOException e) {
            throw new DamagedDatabase(
                    "The database file in " + folder.path() + " cannot be read: " + PracticeFolder.reason(e), e);
        }
    }

    private static void noteInsistence(PracticeFolder folder, FolderPolicy policy) {
        if (policy != FolderPolicy.ANYWHERE) {
            return;
        }
        try {
            PrivateFile.write(folder.anywhereFile(), out -> out.write(INSISTED.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new FolderRefused(
                    "The folder " + folder.path() + " cannot be written: " + PracticeFolder.reason(e), e);
        }
    }
}
