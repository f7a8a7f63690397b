package org.daysheet.billing.denials;

import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A denial to open.
///
/// @param claim claim that was refused
/// @param coverage that of the payer that decided; another than the claim's when the claim was passed on to it
/// @param charge the line, null when the payer spoke about the whole claim
/// @param decisionKey key of the posting that recorded the decision
/// @param remitClaim where it was said
/// @param remitLineId stated line, null likewise
/// @param kind refused or reduced
/// @param group CAS01
/// @param carc reason
/// @param remarks remark codes
/// @param amount what was not paid for such reasons
public record DenialDraft(
        ClaimId claim,
        CoverageId coverage,
        @Nullable ChargeId charge,
        String decisionKey,
        RemitClaimId remitClaim,
        @Nullable Long remitLineId,
        DenialKind kind,
        String group,
        String carc,
        List<String> remarks,
        Money amount) {
    public DenialDraft {
        remarks = List.copyOf(remarks);
    }

    public DenialCategory category() {
        return DenialCategory.of(carc);
    }
}
