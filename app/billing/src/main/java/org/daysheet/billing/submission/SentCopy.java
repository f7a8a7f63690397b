package org.daysheet.billing.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.daysheet.types.id.SubmissionId;

/// A file that was sent, written once more.
///
/// @param submission the sending
/// @param interchangeControl its ISA13
/// @param path where it was written
/// @param sha256 hash of what was read back there
/// @param on business date
/// @param at when
/// @param by who had it written
public record SentCopy(
        SubmissionId submission,
        String interchangeControl,
        String path,
        String sha256,
        LocalDate on,
        Instant at,
        String by) {}
