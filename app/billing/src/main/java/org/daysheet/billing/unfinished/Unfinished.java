package org.daysheet.billing.unfinished;

import java.util.List;
import java.util.Optional;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;

/// What the signed-in user was typing, kept so that a crash or a power cut does not lose it. It counts for nothing
/// until it is saved as what it is; then, or thrown away, it goes.
public final class Unfinished {
    private final Session session;

    public Unfinished(Session session) {
        this.session = session;
    }

    /// Everything of a kind, typed last first.
    public List<UnfinishedPiece> all(UnfinishedKind kind) {
        return session.read(tx -> UnfinishedStore.all(tx, session.user(), kind));
    }

    /// What was typed under a key.
    public Optional<String> find(UnfinishedKind kind, String key) {
        return session.read(tx -> UnfinishedStore.find(tx, session.user(), kind, key));
    }

    /// Keeps what is typed; what was typed before under the key gives way.
    public void keep(UnfinishedKind kind, String key, String content) {
        session.run(tx -> UnfinishedStore.keep(tx, kind, new UnfinishedPiece(key, content)));
    }

    /// Forgets what was typed under a key; nothing happens where nothing was.
    public void drop(UnfinishedKind kind, String key) {
        session.run(tx -> drop(tx, kind, key));
    }

    /// The same, in the transaction that saves it.
    public void drop(Tx tx, UnfinishedKind kind, String key) {
        UnfinishedStore.delete(tx, kind, key);
    }
}
