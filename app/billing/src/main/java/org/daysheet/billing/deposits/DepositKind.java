package org.daysheet.billing.deposits;

import java.util.Locale;
import java.util.Optional;

/// What goes to the bank together.
public enum DepositKind {
    /// Cash and checks, carried there with a slip.
    SLIP,
    /// What the card terminal settled at once.
    CARD;

    /// Reads the word in any case.
    public static Optional<DepositKind> parse(String text) {
        for (DepositKind kind : values()) {
            if (kind.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
