package org.daysheet.types.id;

/// Database key of one sending of a claim.
///
/// @param value the key, positive
public record ClaimVersionId(long value) {
    public ClaimVersionId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
