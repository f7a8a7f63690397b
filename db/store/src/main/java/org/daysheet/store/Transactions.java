package org.daysheet.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.daysheet.types.id.UserId;
import org.daysheet.types.work.ErrorCode;
import org.jooq.Configuration;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only door to the rows. Writes run one after the other on one thread and one connection, and return only
/// when they would survive a power cut; reads run beside them on connections that cannot write.
///
/// After a fault of file, disk or connection, and after a {@link BrokenInvariant}, the ledger closes for safety: every
/// later write is refused with
/// {@link LedgerClosed} until the program is started again.
public final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final Database database;
    private final Connections connections;
    private final Configuration configuration;
    private final ExecutorService writerThread;
    private volatile @Nullable Thread writing;
    private volatile @Nullable String closedBecause;
    private volatile @Nullable String checkFailed;
    private volatile boolean failed;
    private volatile boolean ended;

    Transactions(Database database, Connections connections) {
        this.database = database;
        this.connections = connections;
        this.configuration = new DefaultConfiguration()
                .set(connections.dialect())
                .set(new Settings()
                        .withExecuteLogging(false)
                        .withRenderSchema(false)
                        .withFetchWarnings(false))
                .set(new SqlErrors.Listener());
        this.writerThread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("daysheet-writer").daemon(true).unstarted(work));
    }

    /// Runs work that changes rows. All of it is kept and on the disk when this returns, or nothing of it when it
    /// throws; an exception of the work comes out as it is.
    ///
    /// @param who whose act this is; every audit line carries it
    public <T extends @Nullable Object> T write(UserId who, Function<Tx, T> work) {
        if (Thread.currentThread().equals(writing)) {
            throw new IllegalStateException("a write inside a write: pass the transaction on instead");
        }
        refuseWhenClosed();
        var done = waitFor(submit(() -> writeNow(who, work)));
        done.news().committedNews().forEach(Runnable::run);
        return done.result();
    }

    /// Runs work that only reads. It sees one state of the database throughout, whatever is written meanwhile. Closing
    /// the practice does not wait for it and breaks it off with {@link LedgerClosed}.
    public <T extends @Nullable Object> T read(Function<Tx, T> work) {
        if (ended) {
            throw readEnded();
        }
        try (Connection connection = connections.borrowReader()) {
            try {
                return work.apply(tx(connection, null));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw ended ? readEnded() : failed(e);
        } catch (DataAccessException e) {
            throw ended ? readEnded() : failed(e);
        } catch (StoreException e) {
            throw ended ? readEnded() : noted(e);
        } catch (BrokenInvariant e) {
            closeForSafety(ErrorCode.of(e).text());
            throw e;
        }
    }

    private StoreException noted(StoreException e) {
        if (e instanceof DamagedDatabase) {
            closeForSafety(e.code());
        }
        return e;
    }

    /// Closing takes the connection from a read that is under way: no fault of the file. Whatever a statement fails
    /// with then, the code of a missing column among it, says nothing but that.
    private static LedgerClosed readEnded() {
        return new LedgerClosed("The practice was closed.");
    }

    /// Why no more writes are taken, or null while they are.
    public @Nullable String closedBecause() {
        String reason = closedBecause;
        return reason == null ? checkFailed : reason;
    }

    /// Takes no more writes because a full check found something wrong, until one finds nothing.
    void checkFailed(String reason) {
        checkFailed = reason;
        LOG.error("ledger closed for safety: {}", reason);
    }

    /// Takes writes again that only a failed check kept away; a fault met since still does.
    void checkPassed() {
        checkFailed = null;
    }

    /// Takes no more writes until the program is started again.
    public void closeForSafety(String reason) {
        failed = true;
        LOG.error("ledger closed for safety: {}", reason);
        if (closedBecause == null) {
            closedBecause = reason;
        }
    }

    /// Whether a fault was met or the last check failed, so that the file deserves no seal. Known for good once
    /// {@link #close} has come back, for the last write may fail while it waits.
    boolean isSuspect() {
        return failed || checkFailed != null;
    }

    void close() {
        ended = true;
        writerThread.shutdown();
        if (closedBecause == null) {
            closedBecause = "the practice was closed";
        }
        boolean interrupted = false;
        while (!writerThread.isTerminated()) {
            try {
                writerThread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record Done<T extends @Nullable Object>(T result, Tx news) {}

    private <T extends @Nullable Object> Done<T> writeNow(UserId who, Function<Tx, T> work) {
        refuseWhenClosed();
        writing = Thread.currentThread();
        boolean kept = false;
        try {
            connections.beginWrite();
            Tx tx = tx(connections.writer(), who);
            T result = work.apply(tx);
            tx.seals().finish();
            commit();
            kept = true;
            return new Done<>(result, tx);
        } catch (SQLException e) {
            throw failed(e);
        } catch (DataAccessException e) {
            throw failed(e);
        } catch (StoreException e) {
            throw noted(e);
        } catch (BrokenInvariant e) {
            closeForSafety(ErrorCode.of(e).text());
            throw e;
        } finally {
            writing = null;
            if (!kept) {
                rollBack();
            }
        }
    }

    /// From here on an error leaves open whether the transaction is stored, so any error closes the ledger.
    private void commit() {
        try {
            connections.writer().commit();
            connections.makeDurable();
        } catch (SQLException e) {
            closeForSafety("commit failed, " + SqlErrors.code(e));
            throw new LedgerClosed(
                    "The last change could not be made safe on the disk (" + SqlErrors.code(e)
                            + "). The ledger is closed for safety: start the program again, then look whether the change is there.");
        } catch (RuntimeException | Error e) {
            closeForSafety("commit failed, " + ErrorCode.of(e).text());
            throw e;
        }
    }

    private void rollBack() {
        try {
            connections.writer().rollback();
        } catch (SQLException e) {
            closeForSafety("rollback failed, " + SqlErrors.code(e));
        }
    }

    private StoreException failed(SQLException e) {
        if (SqlErrors.isFatal(e)) {
            closeForSafety(SqlErrors.code(e));
        }
        return SqlErrors.translate(e);
    }

    /// Statements that went round the listener (plain JDBC inside jOOQ) end here, or their texts would show
    /// values.
    private RuntimeException failed(DataAccessException e) {
        SQLException cause = e.getCause(SQLException.class);
        return cause == null ? e : failed(cause);
    }

    private Tx tx(Connection connection, @Nullable UserId who) {
        var now = database.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return new Tx(DSL.using(configuration.derive(new DefaultConnectionProvider(connection))), database, who, now);
    }

    private void refuseWhenClosed() {
        String reason = closedBecause();
        if (reason != null) {
            throw new LedgerClosed("The ledger takes no changes (" + reason
                    + "). What was saved before is safe; start the program again.");
        }
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return writerThread.submit(work);
        } catch (RejectedExecutionException e) {
            throw new LedgerClosed("The practice was closed; nothing was changed.");
        }
    }

    /// Waits to the end even when interrupted: an interrupted wait would leave open whether the change was kept.
    private static <T> T waitFor(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null, default -> new IllegalStateException("a write failed in an unknown way", cause);
        };
    }
}
