package org.daysheet.billing.submission;

import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.types.id.ClaimId;

/// What a word about a whole file means for one of its claims.
///
/// @param claim the claim
/// @param controlNumber CLM01 of the sending that was in the file
/// @param before where the claim stands
/// @param after where it stands once it has heard the word; the same where the word comes too late or says yes
public record FileEffect(ClaimId claim, String controlNumber, ClaimStatus before, ClaimStatus after) {
    /// Whether the claim moves.
    public boolean isMoved() {
        return before != after;
    }
}
