package org.daysheet.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// An embedded PostgreSQL server for the tests of the store, with an empty practice to copy.
final class PostgresFixture {
    private static final String OWNER = "postgres";
    private static final String SHARED = "postgres";
    private static final String TEMPLATE = "practice_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    /// Database by folder, the latest that was begun there.
    private static final Map<Path, String> OWN = new ConcurrentHashMap<>();
    private static final EmbeddedPostgres SERVER = start();

    private PostgresFixture() {}

    static Database open(Path folder) {
        return Database.openPostgres(settings(folder, "postgres"), Fixture.key(), Fixture.CLOCK);
    }

    /// An empty practice in a database of its own.
    static Database begin(Path folder) {
        String name = "practice_" + NUMBER.incrementAndGet();
        asOwner(SHARED, "create database " + name + " template " + TEMPLATE);
        OWN.put(folder, name);
        return openOwn(folder);
    }

    static Database openOwn(Path folder) {
        return Database.openPostgres(
                settings(SERVER, folder, OWNER, OWN.getOrDefault(folder, "none")), Fixture.key(), Fixture.CLOCK);
    }

    static void tamper(Path folder, String... statements) {
        asOwner(OWN.getOrDefault(folder, "none"), statements);
    }

    private static void asOwner(String database, String... statements) {
        try (Connection owner = SERVER.getDatabase(OWNER, database).getConnection();
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static PostgresSettings settings(Path folder, String owner) {
        return settings(SERVER, folder, owner, SHARED);
    }

    private static PostgresSettings settings(EmbeddedPostgres server, Path folder, String owner, String database) {
        return new PostgresSettings(
                folder,
                "localhost",
                server.getPort(),
                database,
                new PostgresSettings.Login(owner, ""),
                new PostgresSettings.Login("practice_app", ""),
                new PostgresSettings.Login("practice_reader", ""));
    }

    static Connection asApp() throws SQLException {
        return SERVER.getDatabase("practice_app", "postgres").getConnection();
    }

    static void asOwner(String sql) throws SQLException {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role practice_app login");
                statement.execute("create role practice_reader login");
                statement.execute("create database " + TEMPLATE);
            }
            Path folder = Files.createTempDirectory("daysheet-template");
            Database.openPostgres(settings(server, folder, OWNER, TEMPLATE), Fixture.key(), Fixture.CLOCK)
                    .close();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
