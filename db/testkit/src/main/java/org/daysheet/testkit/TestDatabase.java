package org.daysheet.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.store.DataKey;
import org.daysheet.store.Database;
import org.daysheet.store.Transactions;
import org.daysheet.types.id.UserId;

/// A fresh, empty practice for one test: an encrypted H2 file in a folder of its own, or a database of its own on
/// an embedded PostgreSQL. Made by copying one that was migrated once. Has the program's own user and an owner
/// named "pat".
public final class TestDatabase implements AutoCloseable {
    /// Which database keeps the practice.
    public enum Kind {
        H2,
        POSTGRES
    }

    private final Kind kind;
    private final Path folder;
    private final TestClock clock;
    private final Runnable afterwards;
    private Database database;

    TestDatabase(Kind kind, Path folder, TestClock clock, Database database, Runnable afterwards) {
        this.kind = kind;
        this.folder = folder;
        this.clock = clock;
        this.database = database;
        this.afterwards = afterwards;
    }

    public static TestDatabase h2() {
        return H2Template.copy(TestClock.standard());
    }

    public static TestDatabase h2(TestClock clock) {
        return H2Template.copy(clock);
    }

    public static TestDatabase postgres() {
        return PostgresTemplate.copy(TestClock.standard());
    }

    public static TestDatabase of(Kind kind) {
        return switch (kind) {
            case H2 -> h2();
            case POSTGRES -> postgres();
        };
    }

    public Kind kind() {
        return kind;
    }

    public Database database() {
        return database;
    }

    public Transactions transactions() {
        return database.transactions();
    }

    public TestClock clock() {
        return clock;
    }

    /// Where the files of the practice are.
    public Path folder() {
        return folder;
    }

    /// The key of every test practice.
    public static DataKey key() {
        return DataKey.of(new byte[32]);
    }

    /// The owner of the practice, for writes.
    public UserId user() {
        return Owner.of(database);
    }

    /// Closes the practice and opens it again (H2 only), as after a restart of the program.
    public Database reopen() {
        if (kind != Kind.H2) {
            throw new IllegalStateException("only the file can be closed and opened");
        }
        database.close();
        database = Database.open(folder, key(), clock);
        return database;
    }

    @Override
    public void close() {
        database.close();
        afterwards.run();
        delete(folder);
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("daysheet-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
