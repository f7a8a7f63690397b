package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// The passphrase, recovery key or data key does not belong to this practice.
public final class WrongKey extends StoreException {
    private static final long serialVersionUID = 1L;

    public WrongKey(String message) {
        this(message, null);
    }

    public WrongKey(String message, @Nullable Throwable cause) {
        super("store.key", message, cause);
    }
}
