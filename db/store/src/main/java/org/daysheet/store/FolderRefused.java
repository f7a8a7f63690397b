package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// The folder is no safe place for a practice: on the network, synchronised to a cloud, occupied, or not ours to
/// write.
public final class FolderRefused extends StoreException {
    private static final long serialVersionUID = 1L;

    public FolderRefused(String message) {
        this(message, null);
    }

    public FolderRefused(String message, @Nullable Throwable cause) {
        super("store.folder", message, cause);
    }
}
