package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.jspecify.annotations.Nullable;

/// Something that happened to a claim: in the practice, on the way, or at the payer.
///
/// @param on the day
/// @param what what happened
/// @param detail more about it, with codes
/// @param source the file that brought it, empty when none did
/// @param link what can be opened, null when nothing
/// @param file the file the claim left in, null unless it is about that
public record HistoryRow(
        LocalDate on,
        Badge what,
        String detail,
        String source,
        @Nullable Link link,
        @Nullable SentFileRow file) {}
