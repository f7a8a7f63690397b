package org.daysheet.billing.enrolments;

import java.time.Instant;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// One step of an enrolment.
///
/// @param id key; later steps have higher ones
/// @param facts what was learned
/// @param recordedAt when somebody wrote it down
/// @param recordedBy login name of who did
/// @param proof the payer's letter about it, null when none was kept
public record Enrolment(
        long id,
        EnrolmentFacts facts,
        Instant recordedAt,
        String recordedBy,
        @Nullable RawFileId proof) {
    /// A step without a letter.
    public Enrolment(long id, EnrolmentFacts facts, Instant recordedAt, String recordedBy) {
        this(id, facts, recordedAt, recordedBy, null);
    }
}
