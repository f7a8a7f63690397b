package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ClaimId;

/// What a check of a claim found.
///
/// @param claim which claim
/// @param controlNumber CLM01 of the sending that was checked
/// @param isClean whether nothing keeps it back
/// @param on day of the check
/// @param findings what was found, warnings included
public record ScrubResult(
        ClaimId claim, String controlNumber, boolean isClean, LocalDate on, List<ScrubFinding> findings) {
    public ScrubResult {
        findings = List.copyOf(findings);
    }
}
