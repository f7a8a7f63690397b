package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.security.Session;

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
}
