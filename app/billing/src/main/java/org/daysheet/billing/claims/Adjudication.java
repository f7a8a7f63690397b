package org.daysheet.billing.claims;

import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// News about a payer's decision on a claim, as it is posted.
///
/// @param claim which claim
/// @param number CLM01 of the sending it is about, empty when none is named
/// @param verdict what the news is
/// @param payerControlNumber the payer's own number (CLP07), empty when not told
/// @param file the remittance's file, null when it came on paper
/// @param detail codes and numbers, such as "CLP02 1, remittance 12"
public record Adjudication(
        ClaimId claim,
        String number,
        Verdict verdict,
        String payerControlNumber,
        @Nullable RawFileId file,
        String detail) {
    /// What a decision says about a claim.
    public enum Verdict {
        PAID,
        /// All of it was decided at zero for a reason we may contest.
        DENIED,
        /// The payer passed the claim on.
        FORWARDED,
        /// An earlier decision was taken back, or its posting voided.
        WITHDRAWN
    }
}
