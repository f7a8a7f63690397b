package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Details;

/// Where the rows of the claim list come from.
@FunctionalInterface
public interface ClaimList {
    /// Claims in some states whose patient, payer or number matches a text, newest service first.
    PageSource<ClaimRow> matching(ClaimFilter filter, String text);

    /// Everything about a claim.
    default Details details(ClaimRow claim) {
        return new Details(claim.control(), List.of());
    }
}
