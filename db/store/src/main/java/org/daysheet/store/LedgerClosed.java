package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// The ledger takes no more changes until the program is started again; what was acknowledged before is safe.
public final class LedgerClosed extends StoreException {
    private static final long serialVersionUID = 1L;

    public LedgerClosed(String message) {
        this(message, null);
    }

    public LedgerClosed(String message, @Nullable Throwable cause) {
        super("store.closed", message, cause);
    }
}
