package org.daysheet.billing;

import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.crossovers.Crossovers;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.submission.Acknowledgments;

/// What a day brings although nothing happened, in the order in which one makes the other needless.
record DayWatch(Session session, Acknowledgments acknowledgments, Claims claims, FollowUps followUps) {
    /// @return tasks opened now
    int look() {
        acknowledgments.unmatched().matchAgain();
        int billed = new Crossovers(session, claims, followUps).billOverdue();
        return billed + followUps.watch();
    }
}
