package org.daysheet.billing;

import java.nio.file.Path;
import org.daysheet.store.DigestAhead;
import org.daysheet.store.StoreException;
import org.jspecify.annotations.Nullable;

/// Reads the file of the practice that is likely to be opened next, while somebody still types.
public final class FileAhead implements AutoCloseable {
    private @Nullable Path folder;
    private @Nullable DigestAhead digest;

    /// Begins with a folder, instead of the one before. One that cannot hold a practice is left to whoever opens it.
    public void begin(Path next) {
        try {
            var _ = of(next);
        } catch (StoreException refused) {
            close();
        }
    }

    /// What was begun for a folder, or is now.
    synchronized DigestAhead of(Path asked) {
        if (digest == null || !asked.equals(folder)) {
            close();
            folder = asked;
            digest = DigestAhead.of(asked);
        }
        return digest;
    }

    /// Stops reading.
    @Override
    public synchronized void close() {
        if (digest != null) {
            digest.close();
            digest = null;
        }
    }
}
