package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.billing.ledger.TransferDraft;

/// What becomes of a held claim when a person matches it or agrees to its proposal: what is shown before is what is
/// recorded.
///
/// @param plan what is posted, or why the claim is held even so
/// @param transfers every transfer that is recorded
/// @param turns coverages of the visit in filing order, none while no claim of ours is known
/// @param isAtOnce whether the check is posted, so that waiting money is applied at once; else all waits for posting
public record ClaimSolution(ClaimPlan plan, List<TransferDraft> transfers, List<CoverageTurn> turns, boolean isAtOnce) {
    public ClaimSolution {
        transfers = List.copyOf(transfers);
        turns = List.copyOf(turns);
    }
}
