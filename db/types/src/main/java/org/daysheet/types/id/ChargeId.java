package org.daysheet.types.id;

/// Database key of a charge.
///
/// @param value the key, positive
public record ChargeId(long value) {
    public ChargeId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
