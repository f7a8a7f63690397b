package org.daysheet.types.id;

/// Database key of a user; never reused.
///
/// @param value the key, positive
public record UserId(long value) {
    public UserId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
