package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// Another running program holds the practice; the message names it.
public final class LockedByOther extends StoreException {
    private static final long serialVersionUID = 1L;

    public LockedByOther(String message) {
        this(message, null);
    }

    public LockedByOther(String message, @Nullable Throwable cause) {
        super("store.locked", message, cause);
    }
}
