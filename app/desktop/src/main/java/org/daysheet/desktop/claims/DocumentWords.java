package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.Attachment;
import org.daysheet.edi.claim837.BillingProvider;
import org.daysheet.edi.claim837.ClaimPayer;
import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.LineDrug;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.claim837.Subscriber;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim document in words, by the groups of a CMS-1500.
final class DocumentWords {
    private static final String LETTERS = "ABCDEFGHIJKL";
    private static final Set<String> DATES = Set.of(
            "090", "091", "096", "297", "296", "304", "314", "360", "361", "431", "435", "439", "444", "453", "454",
            "455", "471", "484");
    private static final Set<String> REFERENCES =
            Set.of("1J", "4N", "9F", "D9", "EA", "EW", "F5", "F8", "G1", "LX", "P4", "X4");
    private static final Set<String> PLACES =
            Set.of("02", "10", "11", "12", "19", "20", "21", "22", "23", "24", "31", "32", "81");
    private static final Set<String> RELATIONS = Set.of("01", "18", "19", "20", "21", "39", "40", "53", "G8");
    private static final Set<String> PAYER_NUMBERS = Set.of("2U", "EI", "FY", "NF", "G2", "LU");
    private static final Set<String> UNITS = Set.of("UN", "MJ");

    private DocumentWords() {}

    static DocumentPage of(ProfessionalClaim claim) {
        List<Details.Part> groups = new ArrayList<>();
        groups.add(part("billing", billing(claim.billingProvider())));
        groups.add(part("subscriber", subscriber(claim.subscriber())));
        Dependent dependent = claim.dependent();
        groups.add(part("patient", dependent == null ? isSubscriber() : patient(dependent)));
        groups.add(part("payer", payer(claim)));
        groups.add(part("claim", terms(claim)));
        groups.add(part("providers", providers(claim)));
        groups.add(part("diagnoses", diagnoses(claim.diagnoses())));
        groups.removeIf(group -> group.lines().isEmpty());
        return new DocumentPage(groups, services(claim));
    }

    private static Details.Part part(String name, List<Line> lines) {
        return new Details.Part(Texts.of("claims.group." + name), lines);
    }

    private static void add(List<Line> lines, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(Line.words(Texts.of("claims.document." + name), value));
        }
    }

    private static List<Line> billing(BillingProvider billing) {
        List<Line> lines = new ArrayList<>();
        add(lines, "name", name(billing.name()));
        add(lines, "address", address(billing.address()));
        add(lines, "npi", billing.npi());
        add(lines, "taxonomy", billing.taxonomy());
        add(lines, "tax-id", taxNumber(billing.taxId(), billing.taxIdKind()));
        Address payTo = billing.payTo();
        add(lines, "pay-to", payTo == null ? null : address(payTo));
        return lines;
    }

    /// As people write it: 12-3456789 of an employer, 123-45-6789 of a person.
    private static String taxNumber(String digits, String kind) {
        return kind.equals("SY")
                ? digits.replaceFirst("^(...)(..)(....)$", "$1-$2-$3")
                : digits.replaceFirst("^(..)(.......)$", "$1-$2");
    }

    private static List<Line> subscriber(Subscriber subscriber) {
        List<Line> lines = new ArrayList<>();
        add(lines, "name", name(subscriber.name()));
        add(lines, "member", subscriber.memberId());
        add(lines, "order", Texts.of("claims.order." + subscriber.sequence()));
        add(lines, "group", subscriber.groupNumber());
        add(lines, "plan", subscriber.groupName());
        add(lines, "indicator", subscriber.filingIndicator());
        add(lines, "address", address(subscriber.address()));
        add(lines, "birth", date(subscriber.birthDate()));
        add(lines, "sex", subscriber.sex());
        add(lines, "case", caseNumber(subscriber.references()));
        CareWords.of(subscriber.extras()).forEach((name, words) -> add(lines, name, words));
        return lines;
    }

    private static List<Line> isSubscriber() {
        return List.of(Line.words("", Texts.of("claims.document.is-subscriber")));
    }

    private static List<Line> patient(Dependent patient) {
        List<Line> lines = new ArrayList<>();
        add(lines, "name", name(patient.name()));
        add(
                lines,
                "relationship",
                RELATIONS.contains(patient.relationship())
                        ? Texts.of("claims.relation." + patient.relationship())
                        : patient.relationship());
        add(lines, "address", address(patient.address()));
        add(lines, "birth", date(patient.birthDate()));
        add(lines, "sex", patient.sex());
        add(lines, "case", caseNumber(patient.references()));
        CareWords.of(patient.extras()).forEach((name, words) -> add(lines, name, words));
        return lines;
    }

    private static List<Line> payer(ProfessionalClaim claim) {
        ClaimPayer payer = claim.payer();
        List<Line> lines = new ArrayList<>();
        add(lines, "name", payer.name());
        add(lines, "payer-id", payer.id());
        payer.references()
                .forEach(number -> lines.add(Line.words(
                        PAYER_NUMBERS.contains(number.qualifier())
                                ? Texts.of("claims.payer-number." + number.qualifier())
                                : Texts.of("claims.reference.other", number.qualifier()),
                        number.value())));
        add(lines, "address", address(payer.address()));
        claim.otherPayers().forEach(other -> add(lines, "other-payer", OtherPayerWords.of(other)));
        return lines;
    }

    private static List<Line> terms(ProfessionalClaim claim) {
        ClaimTerms terms = claim.terms();
        List<Line> lines = new ArrayList<>();
        add(lines, "number", terms.controlNumber());
        add(lines, "kind", Texts.of("claims.frequency." + terms.frequency()));
        add(lines, "total", Formats.amount(terms.total()));
        Money paid = claim.patientPaid();
        add(lines, "paid", paid == null ? null : Formats.amount(paid));
        add(lines, "place", place(terms.placeOfService()));
        add(
                lines,
                "assignment",
                Texts.of(terms.assignment().equals("A") ? "claims.document.yes" : "claims.document.no"));
        add(lines, "late", terms.delayReason());
        add(lines, "program", terms.specialProgram());
        add(lines, "related", String.join(", ", terms.relatedCauses().codes()));
        add(
                lines,
                "accident-place",
                joined(" ", terms.relatedCauses().state(), terms.relatedCauses().country()));
        for (QualifiedDate day : claim.dates()) {
            String label = DATES.contains(day.qualifier())
                    ? Texts.of("claims.date." + day.qualifier())
                    : Texts.of("claims.date.other", day.qualifier());
            lines.add(Line.words(label, date(day.from())));
        }
        for (Reference reference : claim.references()) {
            String label = REFERENCES.contains(reference.qualifier())
                    ? Texts.of("claims.reference." + reference.qualifier())
                    : Texts.of("claims.reference.other", reference.qualifier());
            lines.add(Line.words(label, reference.value()));
        }
        Note note = claim.note();
        add(lines, "note", note == null ? null : CareWords.note(note));
        for (Attachment papers : claim.extras().attachments()) {
            add(lines, "papers", joined(" ", papers.report() + "-" + papers.transmission(), papers.controlNumber()));
        }
        CareWords.of(claim.extras()).forEach((name, words) -> add(lines, name, words));
        return lines;
    }

    /// The payer's number of the case of an accident.
    private static String caseNumber(List<Reference> references) {
        return references.stream()
                .filter(reference -> reference.qualifier().equals("Y4"))
                .map(Reference::value)
                .collect(Collectors.joining(", "));
    }

    private static List<Line> providers(ProfessionalClaim claim) {
        List<Line> lines = new ArrayList<>();
        add(lines, "rendering", provider(claim.providers().rendering()));
        add(lines, "referring", provider(claim.providers().referring()));
        add(lines, "primary-care", provider(claim.providers().primaryCare()));
        add(lines, "supervising", provider(claim.providers().supervising()));
        LineWords.orderedByAll(claim).ifPresent(ordering -> add(lines, "ordering", provider(ordering)));
        Facility facility = claim.providers().facility();
        add(
                lines,
                "facility",
                facility == null ? null : joined("\n", facility.name(), facility.npi(), address(facility.address())));
        return lines;
    }

    private static @Nullable String provider(@Nullable Provider provider) {
        return provider == null ? null : joined("\n", name(provider.name()), provider.npi(), provider.taxonomy());
    }

    private static List<Line> diagnoses(List<Diagnosis> diagnoses) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < diagnoses.size(); i++) {
            lines.add(Line.words(Texts.of("claims.document.diagnosis", letter(i + 1)), dotted(diagnoses.get(i))));
        }
        return lines;
    }

    private static List<ServiceRow> services(ProfessionalClaim claim) {
        List<ServiceRow> rows = new ArrayList<>();
        for (ServiceLine line : claim.lines()) {
            String place = line.placeOfService().isEmpty() ? claim.terms().placeOfService() : line.placeOfService();
            LocalDate to = line.to();
            rows.add(new ServiceRow(
                    rows.size() + 1,
                    to == null ? date(line.from()) : date(line.from()) + " - " + date(to),
                    place,
                    joined(
                            " ",
                            line.procedure().code(),
                            String.join(" ", line.procedure().modifiers())),
                    line.pointers().stream().map(DocumentWords::letter).collect(Collectors.joining(" ")),
                    units(line),
                    line.charge(),
                    more(claim, line)));
        }
        return rows;
    }

    private static String units(ServiceLine line) {
        return UNITS.contains(line.unitType())
                ? Texts.of("claims.units." + line.unitType(), line.units())
                : line.units() + " " + line.unitType();
    }

    private static String more(ProfessionalClaim claim, ServiceLine line) {
        LineDrug drug = line.drug();
        return joined(
                " \u00b7 ",
                line.controlNumber(),
                drug == null ? "" : Texts.of("claims.document.drug", drug.ndc(), drug.quantity(), drug.unit()),
                drug == null ? "" : drug.reference(),
                line.flags().emergency() ? Texts.of("claims.flag.emergency") : "",
                line.flags().epsdt() ? Texts.of("claims.flag.epsdt") : "",
                line.flags().familyPlanning() ? Texts.of("claims.flag.family-planning") : "",
                line.flags().copayExempt() ? Texts.of("claims.flag.copay-exempt") : "",
                String.join(" \u00b7 ", LineWords.of(claim, line)),
                note(line));
    }

    /// A plan says that it is one.
    private static String note(ServiceLine line) {
        Note note = line.note();
        return note == null
                ? ""
                : note.kind().equals("DCP")
                        ? Texts.of("claims.document.line", Texts.of("claims.document.line.plan"), note.text())
                        : note.text();
    }

    private static String letter(int number) {
        return number >= 1 && number <= LETTERS.length() ? LETTERS.substring(number - 1, number) : "?";
    }

    /// `E119` as `E11.9`.
    private static String dotted(Diagnosis diagnosis) {
        String code = diagnosis.code();
        return code.length() <= 3 ? code : code.substring(0, 3) + "." + code.substring(3);
    }

    private static String place(String code) {
        return PLACES.contains(code) ? code + " " + Texts.of("claims.place." + code) : code;
    }

    private static String date(@Nullable LocalDate day) {
        return Formats.date(day);
    }

    static String name(PersonName name) {
        String given = joined(" ", name.first(), name.middle(), name.suffix());
        return given.isEmpty() ? name.last() : name.last() + ", " + given;
    }

    static String address(Address address) {
        String city =
                joined(" ", address.city() + (address.city().isEmpty() ? "" : ","), address.state(), zip(address));
        return joined(
                "\n", address.line1(), address.line2(), city, joined(" ", address.subdivision(), address.country()));
    }

    private static String zip(Address address) {
        String zip = address.zip();
        return zip.length() == 9 ? zip.substring(0, 5) + "-" + zip.substring(5) : zip;
    }

    static String joined(String between, String... texts) {
        List<String> some = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                some.add(text);
            }
        }
        return String.join(between, some);
    }
}
