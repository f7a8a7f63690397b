package org.daysheet.billing.codelists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person says about a file beside the file itself.
///
/// @param kind which list it is, null to see by its lines
/// @param effectiveOn first day of service it covers, null to see by its name
public record CodesWish(
        @Nullable CodeListKind kind, @Nullable LocalDate effectiveOn) {
    /// The file says it all.
    public static final CodesWish NONE = new CodesWish(null, null);
}
