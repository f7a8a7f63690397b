package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Reference;

/// A person or organisation that takes part in the care (837P TR3 loops 2310A-D, 2420A-F).
///
/// @param organization whether an organisation; its name is then `name.last`
/// @param name the name
/// @param npi ten digits, empty for the few without one
/// @param taxonomy PRV03, empty where not sent
/// @param references REF 0B, 1G, G2, LU
public record Provider(boolean organization, PersonName name, String npi, String taxonomy, List<Reference> references) {
    public Provider {
        references = orEmpty(references);
    }

    private static List<Reference> orEmpty(List<Reference> references) {
        return List.copyOf(references);
    }
}
