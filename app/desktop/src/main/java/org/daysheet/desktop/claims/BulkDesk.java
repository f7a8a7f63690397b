package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// Acts with many claims: looked at first, then done.
public interface BulkDesk {
    /// What an act would do with these claims; nothing is changed by looking.
    BulkPlan plan(BulkAct act, List<ClaimId> claims);

    /// Does it, with all the claims or none.
    BulkDone act(BulkOrder order, Progress progress);
}
