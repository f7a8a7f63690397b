package org.daysheet.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// An embedded PostgreSQL server for the tests of the store.
final class PostgresFixture {
    private static final EmbeddedPostgres SERVER = start();

    private PostgresFixture() {}

    static Database open(Path folder) {
        return Database.openPostgres(settings(folder, "postgres"), Fixture.key(), Fixture.CLOCK);
    }

    static PostgresSettings settings(Path folder, String owner) {
        return new PostgresSettings(
                folder,
                "localhost",
                SERVER.getPort(),
                "postgres",
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
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
