package org.daysheet.types.id;

/// Database key of a statement.
///
/// @param value the key, positive
public record StatementId(long value) {
    public StatementId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
