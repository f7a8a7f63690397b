package org.daysheet.types.id;

/// Database key of a coverage.
///
/// @param value the key, positive
public record CoverageId(long value) {
    public CoverageId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
