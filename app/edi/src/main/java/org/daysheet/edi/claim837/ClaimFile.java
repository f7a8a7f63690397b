package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Finding;

/// Every claim of an 837P file in memory.
///
/// @param claims in order
/// @param findings outside the claims
public record ClaimFile(List<ReadClaim> claims, List<Finding> findings) {
    public ClaimFile {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
