package org.daysheet.billing.submission;

import java.time.Instant;

/// A file that was sent, with where it stands.
///
/// @param submission the file
/// @param fileName its name
/// @param sha256 hash of its bytes
/// @param bytes how many
/// @param sentAt the moment
/// @param sentBy name that others see
/// @param state where it stands
/// @param accepted claims of it that are with the payer
/// @param rejected claims of it that were sent back
public record SubmissionStanding(
        Submission submission,
        String fileName,
        String sha256,
        long bytes,
        Instant sentAt,
        String sentBy,
        SubmissionState state,
        int accepted,
        int rejected) {
    /// Claims nobody spoke of finally.
    public int waiting() {
        return submission.claims() - accepted - rejected;
    }
}
