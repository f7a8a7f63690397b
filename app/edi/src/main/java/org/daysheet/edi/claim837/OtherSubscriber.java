package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;

/// Who holds the policy of another payer (837P TR3 loop 2330A).
///
/// @param organization whether an organisation; its name is then `name.last`
/// @param name the name
/// @param memberIdQualifier MI or II
/// @param memberId NM109
/// @param address {@link Address#NONE} when not sent
/// @param references REF SY
public record OtherSubscriber(
        boolean organization,
        PersonName name,
        String memberIdQualifier,
        String memberId,
        Address address,
        List<Reference> references) {
    public OtherSubscriber {
        references = List.copyOf(references);
    }
}
