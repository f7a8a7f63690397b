package org.daysheet.billing.submission;

import java.nio.file.Path;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;

/// A file to hand to the clearinghouse.
///
/// @param submission key
/// @param path where it lies
/// @param interchangeControl ISA13
/// @param profile name of the profile by which it goes
/// @param claims how many
/// @param total what they ask for
/// @param sha256 hash of its bytes
public record SentFile(
        SubmissionId submission,
        Path path,
        String interchangeControl,
        String profile,
        int claims,
        Money total,
        String sha256) {}
