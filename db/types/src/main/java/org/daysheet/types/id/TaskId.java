package org.daysheet.types.id;

/// Database key of a follow-up task.
///
/// @param value the key, positive
public record TaskId(long value) {
    public TaskId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
