package org.daysheet.billing.submission;

import java.util.List;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.ClaimId;

/// What receivers said about a claim, with where each word is kept, as evidence.
///
/// @param session who looks
public record ClaimAnswers(Session session) {
    /// Oldest first.
    public List<ClaimAnswer> of(ClaimId claim) {
        return session.read(tx -> ClaimAnswerQuery.of(tx, claim));
    }
}
