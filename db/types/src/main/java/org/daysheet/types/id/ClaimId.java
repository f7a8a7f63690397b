package org.daysheet.types.id;

/// Database key of a claim.
///
/// @param value the key, positive
public record ClaimId(long value) {
    public ClaimId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
