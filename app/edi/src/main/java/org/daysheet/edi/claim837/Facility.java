package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;

/// Where the service was given, when not at the billing address (837P TR3 loop 2310C).
///
/// @param name NM103
/// @param npi ten digits, empty when it has none
/// @param address with nine-digit ZIP
/// @param references REF 0B, G2, LU
/// @param contact PER of a property and casualty claim, {@link Contact#NONE} else
public record Facility(String name, String npi, Address address, List<Reference> references, Contact contact) {
    public Facility {
        references = List.copyOf(references);
        contact = Absent.or(contact, Contact.NONE);
    }
}
