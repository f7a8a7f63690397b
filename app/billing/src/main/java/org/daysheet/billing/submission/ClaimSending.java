package org.daysheet.billing.submission;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;

/// One time a claim left in a file.
///
/// @param submission the file
/// @param version the sending of the claim that was in it
/// @param controlNumber CLM01
/// @param interchangeControl ISA13
/// @param receiverCode to whom
/// @param fileName name of the file
/// @param sha256 hash of its bytes
/// @param claims how many claims were in it
/// @param total what they ask for together
/// @param on business date
public record ClaimSending(
        SubmissionId submission,
        ClaimVersionId version,
        String controlNumber,
        String interchangeControl,
        String receiverCode,
        String fileName,
        String sha256,
        int claims,
        Money total,
        LocalDate on) {}
