package org.daysheet.billing.scrubber;

import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;

/// Who rendered a line: who is named there, else on the claim, else who bills (837P TR3 loops 2420A, 2310B, 2010AA).
final class LineRenderer {
    private LineRenderer() {}

    /// Its NPI.
    static String npi(ProfessionalClaim claim, ServiceLine line) {
        Provider own = line.rendering();
        Provider ofClaim = claim.providers().rendering();
        if (own != null) {
            return own.npi();
        }
        return ofClaim == null ? claim.billingProvider().npi() : ofClaim.npi();
    }
}
