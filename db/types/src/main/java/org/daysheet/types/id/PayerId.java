package org.daysheet.types.id;

/// Database key of a payer.
///
/// @param value the key, positive
public record PayerId(long value) {
    public PayerId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
