package org.daysheet.billing.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daysheet.store.Database;
import org.daysheet.store.FileVault;
import org.daysheet.store.Tx;
import org.daysheet.types.id.UserId;
import org.jspecify.annotations.Nullable;

/// A user at work on an open practice. Every write carries this user into the audit trail.
///
/// @param database the open practice
/// @param user who is signed in
public record Session(Database database, UserId user) {
    /// Runs one transaction; returns once it is on the disk, or throws and nothing was kept.
    public <T extends @Nullable Object> T write(Function<Tx, T> work) {
        return database.transactions().write(user, work);
    }

    /// As {@link #write}, for work that answers nothing.
    public void run(Consumer<Tx> work) {
        var _ = write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    /// Runs reads on one consistent state.
    public <T extends @Nullable Object> T read(Function<Tx, T> work) {
        return database.transactions().read(work);
    }

    public Clock clock() {
        return database.clock();
    }

    /// The practice's business date.
    public LocalDate today() {
        return LocalDate.ofInstant(clock().instant(), database.zone());
    }

    /// The sealed files of the practice.
    public FileVault vault() {
        return database.vault();
    }
}
