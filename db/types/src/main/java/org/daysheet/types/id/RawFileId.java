package org.daysheet.types.id;

/// Database key of a file kept as it was.
///
/// @param value the key, positive
public record RawFileId(long value) {
    public RawFileId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
