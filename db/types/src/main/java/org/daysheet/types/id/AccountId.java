package org.daysheet.types.id;

/// Database key of a ledger account.
///
/// @param value the key, positive
public record AccountId(long value) {
    public AccountId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
