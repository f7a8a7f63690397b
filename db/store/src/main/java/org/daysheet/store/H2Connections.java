package org.daysheet.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.SQLDialect;

/// Connections to the encrypted file of a practice.
final class H2Connections implements Connections {
    private final H2Admin admin;
    private final Connection writer;
    private final HikariDataSource readers;
    private final GuardedSource readerSource;

    private H2Connections(H2Admin admin, Connection writer, HikariDataSource readers, GuardedSource readerSource) {
        this.admin = admin;
        this.writer = writer;
        this.readers = readers;
        this.readerSource = readerSource;
    }

    /// Opens the file, makes users, roles and tables where they are missing. The empty file must exist already,
    /// with the right owner and mode.
    ///
    /// @param isNew whether a practice begins in it; else a file without one is refused ({@link DamagedDatabase})
    static H2Connections open(PracticeFolder folder, DataKey key, boolean isNew) throws SQLException {
        H2Admin admin = prepared(folder, key, isNew);
        boolean complete = false;
        try {
            Connection writer = H2Admin.limited(folder, key, DatabaseUser.APP).getConnection();
            writer.setAutoCommit(false);
            GuardedSource readerSource = H2Admin.limited(folder, key, DatabaseUser.READER);
            var readers = ReaderPool.over(
                    readerSource, "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
            complete = true;
            return new H2Connections(admin, writer, readers, readerSource);
        } finally {
            if (!complete) {
                admin.close();
            }
        }
    }

    /// The owner's connection to a file whose users and tables are as this program needs them. After a migration
    /// the file is closed and opened again: H2 ties a check constraint to the session that made it, and refuses
    /// every row of the table once that session has ended.
    private static H2Admin prepared(PracticeFolder folder, DataKey key, boolean isNew) throws SQLException {
        H2Admin admin = H2Admin.connect(folder, key);
        boolean complete = false;
        try {
            if (!isNew) {
                admin.requirePractice();
            }
            admin.makeUsers(key);
            complete = !admin.migrate();
            if (complete) {
                return admin;
            }
            admin.checkpointSync();
        } finally {
            if (!complete) {
                admin.close();
            }
        }
        return H2Admin.connect(folder, key);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
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
    public void beginWrite() {
        // One process holds the file and one thread writes: there is nobody to wait for.
    }

    @Override
    public void makeDurable() throws SQLException {
        admin.checkpointSync();
    }

    /// Closes every connection, then the file.
    @Override
    public void close() {
        readers.close();
        readerSource.stop();
        try (admin) {
            writer.close();
            admin.shutdown();
        } catch (SQLException e) {
            throw SqlErrors.translate(e);
        }
    }
}
