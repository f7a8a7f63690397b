package org.daysheet.types.id;

/// Database key of a payment.
///
/// @param value the key, positive
public record PaymentId(long value) {
    public PaymentId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
