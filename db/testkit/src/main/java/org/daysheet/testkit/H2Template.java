package org.daysheet.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.daysheet.store.Database;

/// An empty practice in a file, migrated once in each test run and kept in memory; each test gets a copy.
final class H2Template {
    private static final Map<String, byte[]> FILES = make();

    private H2Template() {}

    static TestDatabase copy(TestClock clock) {
        Path folder = TestDatabase.newFolder();
        try {
            for (var file : FILES.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Database database = Database.open(folder, TestDatabase.key(), clock);
        return new TestDatabase(TestDatabase.Kind.H2, folder, clock, database, () -> {});
    }

    private static Map<String, byte[]> make() {
        Path folder = TestDatabase.newFolder();
        try (Database database = Database.create(folder, TestDatabase.key(), TestClock.standard())) {
            Owner.add(database);
        }
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String name : new String[] {"daysheet.mv.db", "seal.json"}) {
                files.put(name, Files.readAllBytes(folder.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestDatabase.delete(folder);
        return Map.copyOf(files);
    }
}
