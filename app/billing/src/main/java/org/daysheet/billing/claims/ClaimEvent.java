package org.daysheet.billing.claims;

import java.time.LocalDate;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// Something that happened to a claim.
///
/// @param kind what
/// @param status where the claim stood afterwards
/// @param detail more about it: codes and numbers
/// @param file the file that brought it, null when none did
/// @param on business date
public record ClaimEvent(
        ClaimEventKind kind,
        ClaimStatus status,
        String detail,
        @Nullable RawFileId file,
        LocalDate on) {}
