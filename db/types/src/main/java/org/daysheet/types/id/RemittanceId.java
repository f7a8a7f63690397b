package org.daysheet.types.id;

/// Database key of a remittance (one 835 transaction or paper EOB).
///
/// @param value the key, positive
public record RemittanceId(long value) {
    public RemittanceId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
