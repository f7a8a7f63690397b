package org.daysheet.types.id;

/// Database key of a denial.
///
/// @param value the key, positive
public record DenialId(long value) {
    public DenialId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
