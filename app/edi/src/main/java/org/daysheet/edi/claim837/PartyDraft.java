package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.jspecify.annotations.Nullable;

/// One named party while its loop is read.
final class PartyDraft {
    boolean organization;
    String last = "";
    String first = "";
    String middle = "";
    String suffix = "";
    String idQualifier = "";
    String id = "";
    String taxKind = "";
    String taxId = "";
    Address address = Address.NONE;
    Contact contact = Contact.NONE;

    @Nullable
    LocalDate birthDate;

    @Nullable
    LocalDate deathDate;

    String sex = "";
    String weight = "";
    boolean pregnant;
    boolean born;
    final List<Reference> references = new ArrayList<>();

    void name(Segment nm1) {
        organization = nm1.is(2, "2");
        last = nm1.text(3);
        first = nm1.text(4);
        middle = nm1.text(5);
        suffix = nm1.text(7);
        idQualifier = nm1.text(8);
        id = nm1.text(9);
    }

    PersonName name() {
        return new PersonName(last, first, middle, suffix);
    }

    PatientExtras extras() {
        return new PatientExtras(deathDate, weight, pregnant, contact);
    }
}
