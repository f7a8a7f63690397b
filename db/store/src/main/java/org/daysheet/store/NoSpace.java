package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// The disk is too full to go on safely.
public final class NoSpace extends StoreException {
    private static final long serialVersionUID = 1L;

    public NoSpace(String message) {
        this(message, null);
    }

    public NoSpace(String message, @Nullable Throwable cause) {
        super("store.space", message, cause);
    }
}
