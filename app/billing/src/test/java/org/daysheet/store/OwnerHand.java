package org.daysheet.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.daysheet.testkit.TestDatabase;

/// The hand of somebody who owns the database and its key: no part of the program can do this.
public final class OwnerHand {
    private OwnerHand() {}

    /// A connection that may change anything, without regard to references.
    public static Connection of(TestDatabase practice) throws SQLException {
        return switch (practice.kind()) {
            case H2 -> regardless(inFile(practice), "set referential_integrity false");
            case POSTGRES -> regardless(onServer(practice), "set session_replication_role = replica");
        };
    }

    private static Connection inFile(TestDatabase practice) throws SQLException {
        DataKey key = TestDatabase.key();
        return DriverManager.getConnection(
                H2Url.opening(PracticeFolder.of(practice.folder())),
                "owner",
                key.filePassword() + " " + key.password("owner"));
    }

    private static Connection onServer(TestDatabase practice) throws SQLException {
        String place = practice.transactions()
                .read(tx -> tx.dsl()
                        .resultQuery("select current_setting('port') || '/' || current_database()")
                        .fetchSingle(0, String.class));
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + place, "postgres", "");
    }

    private static Connection regardless(Connection owner, String setting) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(setting);
        }
        return owner;
    }
}
