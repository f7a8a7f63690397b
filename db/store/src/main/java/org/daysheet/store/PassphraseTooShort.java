package org.daysheet.store;

/// The passphrase is one that could be guessed. Nothing was changed.
public final class PassphraseTooShort extends StoreException {
    private static final long serialVersionUID = 1L;

    public PassphraseTooShort(String message) {
        super("store.passphrase", message, null);
    }
}
