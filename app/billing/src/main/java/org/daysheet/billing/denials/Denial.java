package org.daysheet.billing.denials;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A line or claim that a payer refused or reduced for a reason we may contest.
///
/// @param charge the line, null for a whole claim
/// @param isRepeat whether the same line (or claim) was refused for the same reason before
/// @param closedOn null while open
/// @param outcome what came of it, null while open
public record Denial(
        DenialId id,
        ClaimId claim,
        @Nullable ChargeId charge,
        RemitClaimId remitClaim,
        DenialKind kind,
        String group,
        String carc,
        List<String> remarks,
        DenialCategory category,
        Money amount,
        DenialStatus status,
        boolean isRepeat,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome) {
    public Denial {
        remarks = List.copyOf(remarks);
    }
}
