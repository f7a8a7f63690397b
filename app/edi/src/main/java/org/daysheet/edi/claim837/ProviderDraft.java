package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;

/// A provider, facility or stop of an ambulance while its loop is read.
final class ProviderDraft {
    private final String role;
    private final boolean organization;
    private final PersonName name;
    private final String npi;
    private final List<Reference> references = new ArrayList<>();
    private String taxonomy = "";
    private Address address = Address.NONE;
    private Contact contact = Contact.NONE;

    ProviderDraft(Segment nm1) {
        role = nm1.text(1);
        organization = nm1.is(2, "2");
        name = new PersonName(nm1.text(3), nm1.text(4), nm1.text(5), nm1.text(7));
        npi = nm1.is(8, "XX") ? nm1.text(9) : "";
    }

    /// Takes a segment of the provider's loop; answers whether there is room for it.
    boolean take(Segment segment, Notes837 notes) {
        boolean isPlace = role.equals("PW") || role.equals("45");
        boolean hasAddress = isPlace || role.equals("77") || role.equals("DK");
        switch (segment.id()) {
            case "PRV" -> taxonomy = segment.text(3);
            case "REF" -> references.add(Reference.read(segment));
            case "N3" -> address = PartyChecks.street(segment, address);
            case "N4" -> {
                PartyChecks.city(segment, false, notes);
                address = PartyChecks.city(segment, address);
            }
            case "PER" -> contact = Contact.read(segment);
            default -> {
                return false;
            }
        }
        return switch (segment.id()) {
            case "PRV" -> !hasAddress;
            case "REF" -> !isPlace;
            case "PER" -> hasAddress && !isPlace;
            default -> hasAddress;
        };
    }

    Provider provider() {
        return new Provider(organization, name, npi, taxonomy, references);
    }

    Facility facility() {
        return new Facility(name.last(), npi, address, references, contact);
    }

    OrderingProvider ordering() {
        return new OrderingProvider(provider(), address, contact);
    }

    AmbulanceStop stop() {
        return new AmbulanceStop(name.last(), address);
    }
}
