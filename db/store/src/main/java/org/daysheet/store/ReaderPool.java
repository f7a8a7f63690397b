package org.daysheet.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/// Connections for reading: a few, opened when wanted, each transaction on a snapshot of its own.
final class ReaderPool {
    private static final int MOST_READERS = 8;
    private static final long WAIT_MILLIS = 30_000;

    private ReaderPool() {}

    static HikariDataSource over(DataSource source, String snapshotStatement) {
        var config = new HikariConfig();
        config.setPoolName("daysheet-readers");
        config.setDataSource(source);
        config.setMaximumPoolSize(MOST_READERS);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setAutoCommit(false);
        config.setReadOnly(true);
        config.setConnectionInitSql(snapshotStatement);
        // Commits that statement: PostgreSQL would forget it with the rollback that ends the first read.
        config.setIsolateInternalQueries(true);
        return new HikariDataSource(config);
    }
}
