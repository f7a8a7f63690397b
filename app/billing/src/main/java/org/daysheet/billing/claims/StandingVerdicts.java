package org.daysheet.billing.claims;

import java.util.Collection;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;

/// Tells what stands of everything that payers decided about claims; answered by the room that posts decisions.
@FunctionalInterface
public interface StandingVerdicts {
    /// The weightiest verdict that stands on each claim, none of them WITHDRAWN; claims without one are absent.
    Map<ClaimId, Adjudication.Verdict> of(Tx tx, Collection<ClaimId> claims);
}
