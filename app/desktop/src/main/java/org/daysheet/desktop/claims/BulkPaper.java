package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.types.id.ClaimId;

/// The newest sendings of some claims on CMS-1500 forms, one after the other.
///
/// @param claims in their order
/// @param isRed for paper on which the form is printed in red
/// @param pdf the pages
@SuppressWarnings("ArrayRecordComponent") // bytes of a file that nobody compares
public record BulkPaper(List<ClaimId> claims, boolean isRed, byte[] pdf) {
    public BulkPaper {
        claims = List.copyOf(claims);
    }
}
