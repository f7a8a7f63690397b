package org.daysheet.types.id;

/// Database key of a guarantor.
///
/// @param value the key, positive
public record GuarantorId(long value) {
    public GuarantorId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
