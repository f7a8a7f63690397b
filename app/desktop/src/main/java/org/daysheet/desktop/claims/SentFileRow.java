package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;

/// A file of claims that was sent.
///
/// @param id the file
/// @param on the day
/// @param control its number (ISA13)
/// @param receiver to whom
/// @param claims how many claims
/// @param total what they ask for
/// @param state where it stands
/// @param rejected claims that were sent back
/// @param hash SHA-256 of its bytes
public record SentFileRow(
        SubmissionId id,
        LocalDate on,
        String control,
        String receiver,
        int claims,
        Money total,
        Badge state,
        int rejected,
        String hash) {}
