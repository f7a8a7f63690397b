package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.SegmentWriter;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Writes what many loops of an 837P have: names, addresses, contacts, numbers, dates, amounts and adjustments.
final class CommonWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int MOST_NUMBERS = 8;
    private static final int MOST_TRIPLETS = 6;

    /// A disability that begins and ends is always a range (837P TR3 2300 DTP*314).
    private static final String ALWAYS_RANGE = "314";

    private final SegmentWriter out;

    CommonWriter(SegmentWriter out) {
        this.out = out;
    }

    static String text(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    static String text(@Nullable Money money) {
        return money == null ? "" : money.x12();
    }

    static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    static String procedure(Procedure procedure) {
        List<String> modifiers = procedure.modifiers();
        return SegmentWriter.composite(
                procedure.qualifier(),
                procedure.code(),
                at(modifiers, 0),
                at(modifiers, 1),
                at(modifiers, 2),
                at(modifiers, 3),
                procedure.description());
    }

    void name(String role, boolean organization, PersonName name, String idQualifier, String id) {
        out.segment(
                "NM1",
                role,
                organization ? "2" : "1",
                name.last(),
                name.first(),
                name.middle(),
                "",
                name.suffix(),
                idQualifier,
                id);
    }

    void payer(String role, String name, String idQualifier, String id) {
        name(role, true, new PersonName(name, "", "", ""), idQualifier, id);
    }

    void provider(String role, @Nullable Provider provider) {
        if (provider == null) {
            return;
        }
        name(role, provider.organization(), provider.name(), provider.npi().isEmpty() ? "" : "XX", provider.npi());
        if (!provider.taxonomy().isEmpty()) {
            out.segment("PRV", "PE", "PXC", provider.taxonomy());
        }
        references(provider.references());
    }

    void facility(@Nullable Facility facility) {
        if (facility == null) {
            return;
        }
        payer("77", facility.name(), facility.npi().isEmpty() ? "" : "XX", facility.npi());
        address(facility.address());
        references(facility.references());
        contact(facility.contact());
    }

    void stops(@Nullable AmbulanceRide ride) {
        if (ride != null) {
            stop("PW", ride.pickUp());
            stop("45", ride.dropOff());
        }
    }

    private void stop(String role, @Nullable AmbulanceStop stop) {
        if (stop != null) {
            payer(role, stop.name(), "", "");
            address(stop.address());
        }
    }

    void address(Address address) {
        if (!address.isNone()) {
            out.segment("N3", address.line1(), address.line2());
            out.segment(
                    "N4",
                    address.city(),
                    address.state(),
                    address.zip(),
                    address.country(),
                    "",
                    "",
                    address.subdivision());
        }
    }

    void contact(Contact contact) {
        if (contact.isNone()) {
            return;
        }
        List<String> elements = new ArrayList<>(List.of("IC", contact.name()));
        number(elements, "TE", contact.phone());
        number(elements, "EX", contact.extension());
        number(elements, "EM", contact.email());
        number(elements, "FX", contact.fax());
        int most = Math.min(MOST_NUMBERS, elements.size());
        out.segment("PER", elements.subList(0, most).toArray(String[]::new));
    }

    private static void number(List<String> elements, String qualifier, String value) {
        if (!value.isEmpty()) {
            elements.add(qualifier);
            elements.add(value);
        }
    }

    void references(List<Reference> references) {
        for (Reference reference : references) {
            String payer = reference.payer().isEmpty() ? "" : SegmentWriter.composite("2U", reference.payer());
            out.segment("REF", reference.qualifier(), reference.value(), "", payer);
        }
    }

    void dates(List<QualifiedDate> dates) {
        dates.forEach(date -> date(date.qualifier(), date.from(), date.to()));
    }

    void date(String qualifier, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return;
        }
        LocalDate last = to == null && qualifier.equals(ALWAYS_RANGE) ? from : to;
        if (last == null) {
            out.segment("DTP", qualifier, "D8", text(from));
        } else {
            out.segment("DTP", qualifier, "RD8", text(from) + "-" + text(last));
        }
    }

    void amount(String qualifier, @Nullable Money amount) {
        if (amount != null) {
            out.segment("AMT", qualifier, amount.x12());
        }
    }

    void note(@Nullable Note note) {
        if (note != null) {
            out.segment("NTE", note.kind(), note.text());
        }
    }

    /// A CAS for every group, a further one behind every six triplets.
    void adjustments(List<DecisionAdjustment> adjustments) {
        List<String> elements = new ArrayList<>();
        for (DecisionAdjustment adjustment : adjustments) {
            boolean isFull = elements.size() > MOST_TRIPLETS * 3;
            if (!elements.isEmpty() && (isFull || !elements.getFirst().equals(adjustment.group()))) {
                out.segment("CAS", elements.toArray(String[]::new));
                elements.clear();
            }
            if (elements.isEmpty()) {
                elements.add(adjustment.group());
            }
            elements.addAll(List.of(adjustment.reason(), adjustment.amount().x12(), adjustment.quantity()));
        }
        if (!elements.isEmpty()) {
            out.segment("CAS", elements.toArray(String[]::new));
        }
    }
}
