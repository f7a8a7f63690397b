package org.daysheet.billing.submission;

import java.util.List;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.SubmissionId;

/// When files that were sent were written once more, by whom and where to. Nothing is taken off the list.
///
/// @param session who looks
public record SentCopies(Session session) {
    /// Of one file, oldest first.
    public List<SentCopy> of(SubmissionId submission) {
        return session.read(tx -> SentCopyStore.of(tx, submission));
    }

    /// Of the files a claim left in, oldest first.
    public List<SentCopy> ofClaim(ClaimId claim) {
        return session.read(tx -> SentCopyStore.of(tx, claim));
    }
}
