package org.daysheet.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.postgresql.ds.PGSimpleDataSource;

/// Connections to a PostgreSQL server. Several programs may use one practice there; an advisory lock held for the
/// length of a transaction lets one of them write at a time, so that the chains never fork.
final class PostgresConnections implements Connections {
    /// "DAYSHEET" as a number: the key of the advisory lock within the practice's database.
    private static final long WRITER_LOCK = 0x4441595348454554L;

    private final Connection writer;
    private final HikariDataSource readers;

    private PostgresConnections(Connection writer, HikariDataSource readers) {
        this.writer = writer;
        this.readers = readers;
    }

    static PostgresConnections open(PostgresSettings settings) throws SQLException {
        DataSource owner = source(settings, settings.owner());
        try (Connection connection = owner.getConnection()) {
            requireDurable(connection);
            makeRoles(connection, settings);
            Schema.refuseNewer(connection);
        }
        Schema.migrate(owner, "postgresql");
        Connection writer = source(settings, settings.app()).getConnection();
        writer.setAutoCommit(false);
        var readers = ReaderPool.over(
                source(settings, settings.reader()),
                "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        return new PostgresConnections(writer, readers);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public Connection writer() {
        return writer;
    }

    @Override
    public Connection borrowReader() throws SQLException {
        return readers.getConnection();
    }

    @Override
    public void beginWrite() throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + WRITER_LOCK + ")");
        }
    }

    @Override
    public void makeDurable() {
        // synchronous_commit and fsync were asserted: COMMIT has already waited for the disk.
    }

    @Override
    public void close() {
        readers.close();
        try {
            writer.close();
        } catch (SQLException e) {
            throw SqlErrors.translate(e);
        }
    }

    private static void requireDurable(Connection connection) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show " + setting)) {
                if (!row.next() || !row.getString(1).equals("on")) {
                    throw new StoreFailure("The PostgreSQL server has " + setting
                            + " switched off and could lose payments. Switch it on; nothing was changed.");
                }
            }
        }
    }

    private static void makeRoles(Connection connection, PostgresSettings settings) throws SQLException {
        grantRole(connection, DatabaseUser.APP.roleName(), settings.app().user());
        grantRole(connection, DatabaseUser.READER.roleName(), settings.reader().user());
    }

    /// Roles belong to the whole server: an administrator may have made them before.
    private static void grantRole(Connection connection, String role, String user) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("select 1 from pg_roles where rolname = '" + role + "'")) {
                if (!known.next()) {
                    statement.execute("create role " + role + " nologin");
                }
            }
            try (ResultSet member = statement.executeQuery(
                    "select pg_has_role('" + user.replace("'", "''") + "', '" + role + "', 'member')")) {
                if (!member.next() || !member.getBoolean(1)) {
                    statement.execute("grant " + role + " to " + statement.enquoteIdentifier(user, true));
                }
            }
        }
    }

    private static DataSource source(PostgresSettings settings, PostgresSettings.Login login) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {settings.host()});
        source.setPortNumbers(new int[] {settings.port()});
        source.setDatabaseName(settings.database());
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setApplicationName("Daysheet");
        source.setLogServerErrorDetail(false);
        source.setSslMode(settings.isLoopback() ? "prefer" : "verify-full");
        return source;
    }
}
