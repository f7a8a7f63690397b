package org.daysheet.types.id;

/// Database key of a word of an acknowledgment.
///
/// @param value the key, positive
public record AcknowledgmentId(long value) {
    public AcknowledgmentId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
