package org.daysheet.store;

import org.jspecify.annotations.Nullable;

/// Something about the database or its files that a person has to know. The message is written for that person and
/// never holds values of rows; the code is stable, for logs and support.
public abstract sealed class StoreException extends RuntimeException
        permits ConstraintViolated,
                DamagedDatabase,
                FolderRefused,
                LedgerClosed,
                LockedByOther,
                NewerDatabase,
                NoDatabase,
                NoSpace,
                PassphraseTooShort,
                StoreFailure,
                WrongKey {
    private static final long serialVersionUID = 1L;

    private final String code;

    StoreException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// Stable short code such as "store.locked".
    public final String code() {
        return code;
    }

    /// What happened, in words for the person at the screen.
    @Override
    public final String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
