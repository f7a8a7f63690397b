package org.daysheet.billing.remittances;

import java.util.Set;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PostingId;
import org.jspecify.annotations.Nullable;

/// What a payer once decided about a claim, as it was posted, and whether it stands: a decision that was undone does
/// not, one whose undoing was undone does again.
///
/// @param key key of its posting
/// @param claim our claim to that payer, null when we never sent one
/// @param asked claim or payer that was asked; decisions with the same one replace each other
/// @param outcome what was decided
/// @param charges what was decided about
/// @param postings its posting and the chain of postings that undid and restored it
record Decision(
        String key,
        @Nullable ClaimId claim,
        EncounterId encounter,
        @Nullable PatientId patient,
        String asked,
        ClaimOutcome outcome,
        Set<ChargeId> charges,
        Set<PostingId> postings) {
    Decision {
        charges = Set.copyOf(charges);
        postings = Set.copyOf(postings);
    }

    boolean stands() {
        return postings.size() % 2 == 1;
    }

    /// Whether a later one may replace an earlier one: a claim passed on or a price quoted decides nothing.
    boolean isVerdict() {
        return outcome == ClaimOutcome.PAID || outcome == ClaimOutcome.DENIED;
    }
}
