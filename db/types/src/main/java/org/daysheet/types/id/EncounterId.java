package org.daysheet.types.id;

/// Database key of an encounter.
///
/// @param value the key, positive
public record EncounterId(long value) {
    public EncounterId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
