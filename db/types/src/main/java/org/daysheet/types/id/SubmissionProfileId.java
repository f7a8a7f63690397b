package org.daysheet.types.id;

/// Database key of a way files go to payers.
///
/// @param value the key, positive
public record SubmissionProfileId(long value) {
    public SubmissionProfileId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
