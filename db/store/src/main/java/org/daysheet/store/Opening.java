package org.daysheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;

/// The order of steps in which a practice is opened: folder, lock, seal, file, users, tables, first rows. A step
/// that fails gives back what the steps before it took.
final class Opening {
    private static final long ROOM_TO_CREATE = 50L * 1024 * 1024;

    private Opening() {}

    static Database create(PracticeFolder folder, DataKey key, Clock clock, FolderPolicy policy) {
        folder.prepare();
        policy.check(folder.path());
        FolderPolicy.requireSpace(folder.path(), ROOM_TO_CREATE);
        PracticeLock lock = PracticeLock.take(folder, clock.instant());
        boolean complete = false;
        try {
            if (Files.exists(folder.databaseFile())) {
                throw new FolderRefused(
                        "There is a practice in " + folder.path() + " already. Open it, or choose another folder.");
            }
            Database database = connect(folder, key, clock, lock, new Seal(folder, key), Seal.Verdict.INTACT);
            complete = true;
            return database;
        } finally {
            if (!complete) {
                lock.close();
            }
        }
    }

    static Database open(PracticeFolder folder, DataKey key, Clock clock, FolderPolicy policy) {
        requireDatabase(folder);
        policy.check(folder.path());
        FolderPolicy.requireSpace(folder.path(), 0);
        PracticeLock lock = PracticeLock.take(folder, clock.instant());
        boolean complete = false;
        try {
            var seal = new Seal(folder, key);
            Seal.Verdict verdict = seal.verify();
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
            Seal.Verdict verdict = seal.verify();
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
            return prepared(new OpenPractice.OnServer(folder, PostgresConnections.open(settings)), key, clock);
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
            var connections = H2Connections.open(folder, key);
            Database database =
                    prepared(new OpenPractice.InFile(folder, connections, lock, seal, checkDue), key, clock);
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

    /// Rows every practice has, whichever database keeps it.
    private static Database prepared(OpenPractice practice, DataKey key, Clock clock) {
        boolean complete = false;
        try {
            var database = new Database(practice, key, clock);
            FirstRows.writeIfMissing(database);
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
            var connections = H2Connections.open(copy.folder(), key);
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

    private static void requireDatabase(PracticeFolder folder) {
        if (!Files.isRegularFile(folder.databaseFile())) {
            throw new NoDatabase("There is no practice in " + folder.path() + ".");
        }
    }
}
