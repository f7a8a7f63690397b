package org.daysheet.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.daysheet.store.Database;
import org.daysheet.store.PostgresSettings;
import org.daysheet.types.house.HouseException;

/// One embedded PostgreSQL server for a test run, with an empty practice migrated once as the template of all
/// others.
@HouseException(rule = "static-state", why = "One server serves a whole test run; its databases are numbered.")
final class PostgresTemplate {
    private static final String TEMPLATE = "practice_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private PostgresTemplate() {}

    static TestDatabase copy(TestClock clock) {
        String name = "practice_" + NUMBER.incrementAndGet();
        run("create database " + name + " template " + TEMPLATE);
        Path folder = TestDatabase.newFolder();
        Database database = Database.openPostgres(settings(SERVER, folder, name), TestDatabase.key(), clock);
        return new TestDatabase(
                TestDatabase.Kind.POSTGRES,
                folder,
                clock,
                database,
                () -> run("drop database " + name + " with (force)"));
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            run(server, "create role practice_app login");
            run(server, "create role practice_reader login");
            run(server, "create database " + TEMPLATE);
            Path folder = TestDatabase.newFolder();
            try (Database database = Database.openPostgres(
                    settings(server, folder, TEMPLATE), TestDatabase.key(), TestClock.standard())) {
                Owner.add(database);
            }
            TestDatabase.delete(folder);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresSettings settings(EmbeddedPostgres server, Path folder, String name) {
        return new PostgresSettings(
                folder,
                "localhost",
                server.getPort(),
                name,
                new PostgresSettings.Login("postgres", ""),
                new PostgresSettings.Login("practice_app", ""),
                new PostgresSettings.Login("practice_reader", ""));
    }

    private static void run(String sql) {
        run(SERVER, sql);
    }

    private static void run(EmbeddedPostgres server, String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
