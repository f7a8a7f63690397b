package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// The practice was written by a newer program; this one must not touch it.
public final class NewerDatabase extends StoreException {
    private static final long serialVersionUID = 1L;

    public NewerDatabase(String message) {
        this(message, null);
    }

    public NewerDatabase(String message, @Nullable Throwable cause) {
        super("store.newer", message, cause);
    }
}
