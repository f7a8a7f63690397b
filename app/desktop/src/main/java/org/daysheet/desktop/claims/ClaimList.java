package org.daysheet.desktop.claims;

import org.daysheet.desktop.paging.PageSource;

/// Where the rows of the claim list come from.
@FunctionalInterface
public interface ClaimList {
    /// Claims in some states whose patient, payer or number matches a text, newest service first.
    PageSource<ClaimRow> matching(ClaimFilter filter, String text);
}
