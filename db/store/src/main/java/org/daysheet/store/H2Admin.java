package org.daysheet.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;

/// The one connection with all rights on the encrypted file. Whoever may run free text here can run code, so it
/// runs fixed statements only: make users and roles, migrate, CHECKPOINT SYNC, SHUTDOWN. Nothing else gets hold of
/// it.
final class H2Admin implements AutoCloseable {
    private static final String OWNER = "owner";

    private final JdbcDataSource source;
    private final Connection connection;

    private H2Admin(JdbcDataSource source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    static H2Admin connect(PracticeFolder folder, DataKey key) throws SQLException {
        var source = source(H2Url.opening(folder), key, OWNER);
        return new H2Admin(source, source.getConnection());
    }

    /// Connections of one of the two limited users.
    static GuardedSource limited(PracticeFolder folder, DataKey key, DatabaseUser user) {
        return new GuardedSource(source(H2Url.joining(folder), key, user.userName()));
    }

    /// Refuses a file in which no practice was ever begun.
    void requirePractice() throws SQLException {
        Schema.requirePractice(connection);
    }

    /// Gives the limited users their roles and passwords, once. The passwords are derived keys in hex, never typed
    /// text.
    void makeUsers(DataKey key) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (hasUsers(statement)) {
                return;
            }
            for (DatabaseUser user : DatabaseUser.values()) {
                statement.execute("create role if not exists " + user.roleName());
                statement.execute("create user if not exists " + user.userName() + " password '"
                        + key.password(user.userName()) + "'");
                statement.execute("grant " + user.roleName() + " to " + user.userName());
            }
        }
    }

    private static boolean hasUsers(Statement statement) throws SQLException {
        try (ResultSet users =
                statement.executeQuery("select count(*) from information_schema.users where not is_admin")) {
            return users.next() && users.getInt(1) == DatabaseUser.values().length;
        }
    }

    /// Brings the tables up to date; returns whether anything had to be done.
    boolean migrate() throws SQLException {
        Schema.refuseNewer(connection);
        if (Schema.isCurrent(connection)) {
            return false;
        }
        Schema.migrate(source, "h2");
        return true;
    }

    /// Forces everything committed to the disk: H2 itself makes no such call on commit.
    void checkpointSync() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /// Closes the file for everybody, so that nothing can change it once it is sealed.
    void shutdown() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static JdbcDataSource source(String url, DataKey key, String user) {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(key.filePassword() + " " + key.password(user));
        return source;
    }
}
