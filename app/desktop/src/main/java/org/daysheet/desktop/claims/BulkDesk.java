package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// Acts with many claims: looked at first, then done.
public interface BulkDesk {
    /// What an act would do with these claims; nothing is changed by looking.
    BulkPlan plan(BulkAct act, List<ClaimId> claims);

    /// Claims on forms, to be printed together.
    BulkPaper papers(List<ClaimId> claims, boolean isRed);

    /// Keeps forms that were printed.
    ///
    /// @param isSent whether they are mailed, so that their claims count as sent
    void keep(BulkPaper paper, boolean isSent);

    /// Does it.
    BulkDone act(BulkOrder order, Progress progress);
}
