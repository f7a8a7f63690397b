package org.daysheet.types.id;

/// Database key of a provider.
///
/// @param value the key, positive
public record ProviderId(long value) {
    public ProviderId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
