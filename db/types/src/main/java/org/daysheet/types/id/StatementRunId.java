package org.daysheet.types.id;

/// Database key of a run of statements.
///
/// @param value the key, positive
public record StatementRunId(long value) {
    public StatementRunId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
