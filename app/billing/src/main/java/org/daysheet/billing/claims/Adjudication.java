package org.daysheet.billing.claims;

import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// A payer's decision about a claim, as it is posted.
///
/// @param claim which claim
/// @param isDenied whether all of it was decided at zero for a reason we may contest
/// @param payerControlNumber the payer's own number (CLP07), empty when not told
/// @param file the remittance's file, null when it came on paper
/// @param detail codes and numbers, such as "CLP02 1, remittance 12"
public record Adjudication(
        ClaimId claim,
        boolean isDenied,
        String payerControlNumber,
        @Nullable RawFileId file,
        String detail) {}
