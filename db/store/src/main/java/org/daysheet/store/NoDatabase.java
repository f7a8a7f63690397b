package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// There is no practice in the folder.
public final class NoDatabase extends StoreException {
    private static final long serialVersionUID = 1L;

    public NoDatabase(String message) {
        this(message, null);
    }

    public NoDatabase(String message, @Nullable Throwable cause) {
        super("store.absent", message, cause);
    }
}
