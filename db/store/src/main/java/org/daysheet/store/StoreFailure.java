package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// The database refused or failed a statement for a reason that is no other case; nothing of the transaction was
/// kept.
public final class StoreFailure extends StoreException {
    private static final long serialVersionUID = 1L;

    public StoreFailure(String message) {
        this(message, null);
    }

    public StoreFailure(String message, @Nullable Throwable cause) {
        super("store.failure", message, cause);
    }
}
