package org.daysheet.desktop.claims;

import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;

/// Where what a claim says of another payer is mended.
///
/// @param coverage the patient's policy with that payer
/// @param payer that payer
/// @param isSubscriber whether the patient holds that policy
/// @param answer the check with its newest answer, null while it has decided nothing
public record OtherPlace(
        CoverageId coverage,
        PayerId payer,
        boolean isSubscriber,
        @Nullable RemittanceId answer) {}
