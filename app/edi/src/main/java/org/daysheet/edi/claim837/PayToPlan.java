package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;

/// The plan that wants its money back, for subrogation only (837P TR3 loop 2010AC).
///
/// @param name NM103
/// @param idQualifier PI or XV
/// @param id NM109
/// @param address where it gets mail
/// @param references REF EI (required) and one of 2U, FY, NF
public record PayToPlan(String name, String idQualifier, String id, Address address, List<Reference> references) {
    public PayToPlan {
        references = List.copyOf(references);
    }
}
