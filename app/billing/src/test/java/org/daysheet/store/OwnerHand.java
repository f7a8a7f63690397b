package org.daysheet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The hand of somebody who owns the database file and its key: no part of the program can do this.
public final class OwnerHand {
    private OwnerHand() {}

    /// A connection that may change anything, without regard to references.
    public static Connection of(Path folder, DataKey key) throws SQLException {
        Connection owner = DriverManager.getConnection(
                H2Url.opening(PracticeFolder.of(folder)), "owner", key.filePassword() + " " + key.password("owner"));
        try (var statement = owner.createStatement()) {
            statement.execute("set referential_integrity false");
        }
        return owner;
    }
}
