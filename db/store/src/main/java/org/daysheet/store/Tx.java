package org.daysheet.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daysheet.types.id.UserId;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// One unit of work on the database: one moment in time, one user, all or nothing. Valid only inside the function
/// it was given to.
public final class Tx {
    private final DSLContext dsl;
    private final Database database;
    private final @Nullable UserId user;
    private final Instant now;
    private @Nullable LocalDate today;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final RowSeals seals = new RowSeals(this);

    Tx(DSLContext dsl, Database database, @Nullable UserId user, Instant now) {
        this.dsl = dsl;
        this.database = database;
        this.user = user;
        this.now = now;
    }

    /// Statements within this transaction.
    public DSLContext dsl() {
        return dsl;
    }

    /// Who does this. Reads have no user; asking for one there is a mistake of the program.
    public UserId user() {
        if (user == null) {
            throw new IllegalStateException("a read has no user");
        }
        return user;
    }

    /// The one moment of this transaction, in whole microseconds (what the databases keep).
    public Instant now() {
        return now;
    }

    /// The calendar day of {@link #now} where the practice is.
    public LocalDate today() {
        LocalDate day = today;
        if (day == null) {
            day = LocalDate.ofInstant(
                    now, PracticeZone.read(dsl, database.clock().getZone()));
            today = day;
        }
        return day;
    }

    /// Keys of chains; see {@link ChainHead}.
    public Chain chain() {
        return database.chain();
    }

    /// The files of the practice: put bytes here before the row that names them.
    public FileVault vault() {
        return database.vault();
    }

    /// Adds a line to the audit trail, chained to the one before. Ids and codes only: no names, no birth dates.
    ///
    /// @param action what was done, such as "remittance.posted"
    /// @param entityKind what it was done to, such as "remittance"
    public void audit(String action, String entityKind, long entityId, String detail) {
        AuditTrail.append(this, action, entityKind, entityId, detail);
    }

    /// As {@link #audit(String, String, long, String)} for many lines, in their order, with few statements.
    public void audit(List<AuditLine> lines) {
        AuditTrail.append(this, lines);
    }

    /// Tells, before the first row is added to a table that the audit trail proves, that this transaction adds to
    /// it. What the rows say is sealed when the transaction is kept.
    public void adds(Table<?> table) {
        user();
        seals.adds(SealedTable.of(table));
    }

    /// Tells, before they are changed, which rows of a table that the audit trail proves this transaction changes.
    public void changes(Table<?> table, Collection<Long> keys) {
        user();
        seals.changes(SealedTable.of(table), keys);
    }

    RowSeals seals() {
        return seals;
    }

    /// Runs something once the transaction is on the disk, on the thread that asked for the write: telling views
    /// that something changed. Not run after a rollback.
    public void afterCommit(Runnable news) {
        user();
        afterCommit.add(news);
    }

    List<Runnable> committedNews() {
        return List.copyOf(afterCommit);
    }
}
