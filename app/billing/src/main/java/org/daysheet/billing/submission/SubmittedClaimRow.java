package org.daysheet.billing.submission;

import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// A claim in a file that was sent.
///
/// @param claim the claim
/// @param controlNumber CLM01 of the sending that is in the file
/// @param transactionControl ST02 of the set it is in
/// @param patientName who was treated
/// @param payerName who is asked
/// @param total what the sending asks for
/// @param standing what was said of this sending
/// @param status where the claim stands now
/// @param isNewest whether this is its newest sending
public record SubmittedClaimRow(
        ClaimId claim,
        String controlNumber,
        String transactionControl,
        String patientName,
        String payerName,
        Money total,
        Standing standing,
        ClaimStatus status,
        boolean isNewest) {
    /// What was said of one sending.
    public enum Standing {
        /// Nothing that decides.
        WAITING,
        /// It is with the payer.
        ACCEPTED,
        /// It was sent back, by itself or with its set.
        REJECTED
    }
}
