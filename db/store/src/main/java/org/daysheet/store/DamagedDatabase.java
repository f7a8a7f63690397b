package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// A file of the practice is not as the program left it: changed, cut short or unreadable. Nothing was written to
/// it.
public final class DamagedDatabase extends StoreException {
    private static final long serialVersionUID = 1L;

    public DamagedDatabase(String message) {
        this(message, null);
    }

    public DamagedDatabase(String message, @Nullable Throwable cause) {
        super("store.damaged", message, cause);
    }
}
