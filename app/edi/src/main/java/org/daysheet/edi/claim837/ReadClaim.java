package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;

/// A claim read from an 837P.
///
/// @param claim the document
/// @param envelope its transaction
/// @param place where the CLM stands
/// @param end byte after the last byte of the claim's segments
/// @param notKept segments of the claim that the document has no room for, as `2320 SBR`
/// @param findings what is wrong with this claim
public record ReadClaim(
        ProfessionalClaim claim,
        Envelope envelope,
        Place place,
        long end,
        List<String> notKept,
        List<Finding> findings) {
    public ReadClaim {
        notKept = List.copyOf(notKept);
        findings = List.copyOf(findings);
    }
}
