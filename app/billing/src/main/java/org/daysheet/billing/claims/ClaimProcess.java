package org.daysheet.billing.claims;

import java.util.List;
import java.util.Map;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.ClaimId;

/// Where every claim waits.
public final class ClaimProcess {
    private final Session session;

    public ClaimProcess(Session session) {
        this.session = session;
    }

    /// How many claims are at each step as of today, in the order of the steps; every claim is at exactly one.
    public List<ClaimStepCount> counts() {
        return session.read(ClaimStepQuery::counts);
    }

    /// Where a claim waits as of today, and whose turn it is.
    public ClaimTurn turn(ClaimId claim) {
        return session.read(tx -> ClaimTurnQuery.of(tx, claim));
    }

    /// The same of the claims of a page; claims that are not there are absent.
    public Map<ClaimId, ClaimTurn> turns(List<ClaimId> claims) {
        return session.read(tx -> ClaimTurnQuery.of(tx, claims));
    }
}
