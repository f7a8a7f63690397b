package org.daysheet.types.id;

/// Database key of a patient.
///
/// @param value the key, positive
public record PatientId(long value) {
    public PatientId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
