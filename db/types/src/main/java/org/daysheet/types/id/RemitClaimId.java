package org.daysheet.types.id;

/// Database key of a claim of a remittance (CLP loop).
///
/// @param value the key, positive
public record RemitClaimId(long value) {
    public RemitClaimId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
