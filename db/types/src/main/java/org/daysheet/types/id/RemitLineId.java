package org.daysheet.types.id;

/// Database key of a line of a remittance claim (SVC loop).
///
/// @param value the key, positive
public record RemitLineId(long value) {
    public RemitLineId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
