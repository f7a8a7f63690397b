package org.daysheet.types.id;

/// Database key of a submission.
///
/// @param value the key, positive
public record SubmissionId(long value) {
    public SubmissionId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
