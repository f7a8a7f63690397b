package org.daysheet.edi.remit835;

import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;

/// Who is paid (835 TR3 loop 1000B). Texts are empty where absent.
///
/// @param name N102
/// @param npi N104 when N103 is XX
/// @param taxId N104 when N103 is FI, else REF*TJ
/// @param address N3 and N4, {@link Address#NONE} when the file gives none
/// @param references all REF of the payee
public record RemitPayee(String name, String npi, String taxId, Address address, List<Reference> references) {
    public RemitPayee {
        references = List.copyOf(references);
    }
}
