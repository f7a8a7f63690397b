package org.daysheet.billing.accounts;

import java.util.Comparator;
import java.util.List;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.ClaimId;

/// What happened about a claim beside its own events: forms that went out, work on it, denials and what became of them,
/// and statements that asked for what it left open.
public final class ClaimTimeline {
    private final Session session;

    public ClaimTimeline(Session session) {
        this.session = session;
    }

    /// Oldest first.
    public List<ClaimMoment> of(ClaimId claim) {
        return session.read(
                tx -> ClaimMomentQuery.of(tx, claim, session.database().zone()).stream()
                        .sorted(Comparator.comparing(ClaimMoment::on))
                        .toList());
    }
}
