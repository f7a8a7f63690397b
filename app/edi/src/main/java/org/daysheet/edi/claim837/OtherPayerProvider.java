package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Reference;

/// The numbers under which another payer knows a provider of the claim (837P TR3 loops 2330C to 2330G).
///
/// @param role NM101: DN referring, P3 primary care, 82 rendering, 77 facility, DQ supervising, 85 billing
/// @param organization whether an organisation
/// @param references REF 0B, 1G, G2, LU; at least one
public record OtherPayerProvider(String role, boolean organization, List<Reference> references) {
    public OtherPayerProvider {
        references = List.copyOf(references);
    }
}
