package org.daysheet.billing.paperclaims;

import java.time.Instant;
import java.util.List;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.paper.FormPage;

/// Forms of a claim that went out, kept as they were.
///
/// @param version the sending whose document was printed
/// @param file the PDF, byte for byte; forms of other claims may be in it, too
/// @param at when it was printed or saved
/// @param by login name of who did
/// @param output how it went out
/// @param pages the texts of its boxes
public record ClaimPrint(
        ClaimVersionId version, RawFileId file, Instant at, String by, PaperOutput output, List<FormPage> pages) {
    public ClaimPrint {
        pages = List.copyOf(pages);
    }
}
