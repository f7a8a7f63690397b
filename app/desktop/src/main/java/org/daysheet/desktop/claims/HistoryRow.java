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
/// @param proof what proves it and can be looked at beside it, null when nothing
public record HistoryRow(
        LocalDate on,
        Badge what,
        String detail,
        String source,
        @Nullable Link link,
        @Nullable SentFileRow file,
        @Nullable HistoryProof proof) {
    /// A line that nothing beside it proves.
    public HistoryRow(
            LocalDate on, Badge what, String detail, String source, @Nullable Link link, @Nullable SentFileRow file) {
        this(on, what, detail, source, link, file, null);
    }

    /// Whether there is something to open.
    boolean isOpening() {
        return link != null || file != null || proof != null;
    }
}
