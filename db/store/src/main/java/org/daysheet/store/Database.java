package org.daysheet.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.daysheet.types.id.UserId;

/// An open practice. While it is open nobody else can open its file; closing it seals the file.
///
/// Every way in refuses with a {@link StoreException} whose message can be shown as it is.
public final class Database implements AutoCloseable {
    private final OpenPractice practice;
    private final Clock clock;
    private final Chain chain;
    private final FileVault vault;
    private final Transactions transactions;
    private volatile boolean checkDue;
    private boolean closed;

    Database(OpenPractice practice, DataKey key, Clock clock) {
        this.practice = practice;
        this.clock = clock;
        this.chain = new Chain(key);
        this.vault = new FileVault(practice.vaultFolder(), key);
        this.transactions = new Transactions(this, practice.connections());
        this.checkDue = practice.checkDue();
    }

    /// Makes a practice in a folder that holds none.
    public static Database create(Path dir, DataKey key, Clock clock) {
        return create(dir, key, clock, FolderPolicy.LOCAL_ONLY);
    }

    /// Makes a practice, in a refused kind of folder only when the person insists.
    public static Database create(Path dir, DataKey key, Clock clock, FolderPolicy policy) {
        return Opening.create(PracticeFolder.of(dir), key, clock, policy);
    }

    /// Opens the practice of a folder. Refuses one whose closed file was changed ({@link DamagedDatabase}).
    public static Database open(Path dir, DataKey key, Clock clock) {
        return open(dir, key, clock, FolderPolicy.LOCAL_ONLY);
    }

    /// Opens a practice, in a refused kind of folder only when the person insists.
    public static Database open(Path dir, DataKey key, Clock clock, FolderPolicy policy) {
        return Opening.open(PracticeFolder.of(dir), key, clock, policy, null);
    }

    /// As [#open(Path, DataKey, Clock)], with a digest of the file that may have been taken already.
    public static Database open(Path dir, DataKey key, Clock clock, DigestAhead ahead) {
        return Opening.open(PracticeFolder.of(dir), key, clock, FolderPolicy.LOCAL_ONLY, ahead);
    }

    /// Opens a practice for a check even when its seal is broken. It takes no writes then, works on a copy that
    /// goes when it is closed, and leaves the suspicious file as it is. A practice with an intact seal opens as
    /// usual.
    public static Database openForCheck(Path dir, DataKey key, Clock clock) {
        return Opening.openForCheck(PracticeFolder.of(dir), key, clock);
    }

    /// Opens, and sets up on first use, a practice that a PostgreSQL server keeps.
    public static Database openPostgres(PostgresSettings settings, DataKey key, Clock clock) {
        return Opening.openPostgres(settings, key, clock);
    }

    /// Reads and writes of rows.
    public Transactions transactions() {
        return transactions;
    }

    /// The keyed chain of this practice.
    public Chain chain() {
        return chain;
    }

    /// The files that entered or left.
    public FileVault vault() {
        return vault;
    }

    public Clock clock() {
        return clock;
    }

    /// Where the practice is on the clock; the clock's own zone until a practice is set up.
    public ZoneId zone() {
        return transactions.read(tx -> PracticeZone.read(tx.dsl(), clock.getZone()));
    }

    /// The folder of the practice.
    public Path folder() {
        return practice.home();
    }

    /// The program itself as a user: who did what no person did.
    public UserId system() {
        return transactions.read(FirstRows::systemUser);
    }

    /// Whether the file was changed while it was closed. Only {@link #openForCheck} gives such a practice.
    public boolean sealBroken() {
        return practice.sealBroken();
    }

    /// Whether the program ended without closing the practice, now or earlier, and no full check has passed since.
    public boolean endedUncleanly() {
        return checkDue;
    }

    /// To be called when a full check of everything, also of the ledger, found nothing wrong. A practice that an
    /// earlier check had closed takes changes again.
    public void fullCheckPassed() {
        checkDue = false;
        transactions.checkPassed();
    }

    /// To be called when a full check found something wrong: until one finds nothing, no change is taken, and the
    /// file is not sealed.
    ///
    /// @param reason what was found, in a few words without values of rows
    public void fullCheckFailed(String reason) {
        checkDue = true;
        transactions.checkFailed(reason);
    }

    /// Refuses with {@link NoSpace} unless this many bytes, and a reserve, are free: before imports and the like.
    public void requireSpace(long bytes) {
        FolderPolicy.requireSpace(practice.home(), bytes);
    }

    /// What the store can prove about itself; see {@link IntegrityCheck}.
    public IntegrityCheck integrityCheck() {
        return new IntegrityCheck(this);
    }

    /// Waits for a running write, closes the file and seals it. After a fault it is not sealed, so that the next
    /// start knows.
    @Override
    public void close() {
        close(true);
    }

    /// Closes without having been worked with, as when nobody may sign in: a file that was not sealed before gets no
    /// seal now.
    public void leave() {
        close(practice.wasSealed());
    }

    private void close(boolean mayBeSealed) {
        if (closed) {
            return;
        }
        closed = true;
        transactions.close();
        practice.close(mayBeSealed && !transactions.isSuspect(), checkDue);
    }
}
