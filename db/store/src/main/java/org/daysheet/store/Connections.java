package org.daysheet.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.SQLDialect;

/// The connections of an open practice: one that writes, a pool that reads. One kind for each database.
sealed interface Connections extends AutoCloseable permits H2Connections, PostgresConnections {
    SQLDialect dialect();

    /// The only connection that writes, used by the writer thread alone; commits by hand.
    Connection writer();

    /// A connection of the read-only role with a snapshot of its own; closing it gives it back.
    Connection borrowReader() throws SQLException;

    /// Called on the writer thread before the work of a transaction.
    void beginWrite() throws SQLException;

    /// Called after COMMIT; returns only when the transaction would survive a power cut.
    void makeDurable() throws SQLException;

    @Override
    void close();
}
