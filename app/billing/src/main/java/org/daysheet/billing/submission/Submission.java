package org.daysheet.billing.submission;

import java.time.LocalDate;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;

/// One 837 interchange that was sent.
///
/// @param id key
/// @param file the bytes that were sent
/// @param receiverCode to whom
/// @param interchangeControl ISA13, nine digits
/// @param groupControl GS06
/// @param batchReference BHT03
/// @param claims how many
/// @param total what they ask for
/// @param submittedOn business date
public record Submission(
        SubmissionId id,
        RawFileId file,
        String receiverCode,
        String interchangeControl,
        String groupControl,
        String batchReference,
        int claims,
        Money total,
        LocalDate submittedOn) {}
