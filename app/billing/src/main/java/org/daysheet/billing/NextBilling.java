package org.daysheet.billing;

import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.ClaimId;

/// Bills the payer that comes after a claim's, in one transaction with the task that asked for it.
final class NextBilling {
    private NextBilling() {}

    /// The claim made; refused when no further coverage held on the date of service.
    static ClaimId of(Session session, Claims claims, FollowUps followUps, ClaimId before) {
        return session.write(tx -> {
            ClaimId made = claims.createNext(tx, before);
            followUps.nextBilled(tx, before, claims.claim(tx, made).controlNumber());
            return made;
        });
    }
}
