package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;

/// Who is asked to pay (837P TR3 loop 2010BB).
///
/// @param name NM103
/// @param idQualifier PI or XV
/// @param id payer id of the clearinghouse's list
/// @param address needed by print-and-mail payers, {@link Address#NONE} else
/// @param references REF 2U, EI, FY, NF of the payer and G2, LU of the billing provider at this payer
public record ClaimPayer(String name, String idQualifier, String id, Address address, List<Reference> references) {
    public ClaimPayer {
        references = List.copyOf(references);
    }
}
