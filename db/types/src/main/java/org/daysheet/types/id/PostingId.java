package org.daysheet.types.id;

/// Database key of a posting.
///
/// @param value the key, positive
public record PostingId(long value) {
    public PostingId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
