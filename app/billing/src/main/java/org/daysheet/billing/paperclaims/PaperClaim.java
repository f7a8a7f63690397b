package org.daysheet.billing.paperclaims;

import java.util.List;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.edi.cms1500.FormFinding;
import org.daysheet.types.paper.FormPage;

/// A claim as it stands on forms.
///
/// @param version the sending whose document it is
/// @param isUnsent whether it can still be counted as sent on paper
/// @param pages the forms
/// @param findings what has no room on them
public record PaperClaim(ClaimVersion version, boolean isUnsent, List<FormPage> pages, List<FormFinding> findings) {
    public PaperClaim {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }
}
