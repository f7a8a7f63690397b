package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// A claim whose newest version says what the visit says now, as far as it is still with the practice.
///
/// @param claim the claim with that version
/// @param document what the version says
/// @param losses texts that would not go out as they were entered
public record CurrentClaim(Claim claim, ProfessionalClaim document, List<TextLoss> losses) {
    public CurrentClaim {
        losses = List.copyOf(losses);
    }
}
