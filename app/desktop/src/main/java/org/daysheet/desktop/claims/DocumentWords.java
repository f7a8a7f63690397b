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
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.Subscriber;
import org.daysheet.edi.x12.Address;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim document in words, by the groups of a CMS-1500, and everything a file says beside them.
final class DocumentWords {
    private static final Set<String> TENTH = Set.of("ABK", "ABF");
    private static final Set<String> PLACES =
            Set.of("02", "10", "11", "12", "19", "20", "21", "22", "23", "24", "31", "32", "81");
    private static final Set<String> PAYER_NUMBERS = Set.of("2U", "EI", "FY", "NF", "G2", "LU");

    private DocumentWords() {}

    static DocumentPage of(ProfessionalClaim claim) {
        List<Details.Part> groups = new ArrayList<>();
        groups.add(part("billing", billing(claim.billingProvider())));
        groups.add(part("subscriber", subscriber(claim.subscriber())));
        Dependent dependent = claim.dependent();
        groups.add(part("patient", dependent == null ? isSubscriber() : patient(dependent)));
        groups.add(part("payer", payer(claim.payer())));
        groups.add(part("claim", terms(claim)));
        groups.add(part("providers", providers(claim)));
        groups.add(part("diagnoses", diagnoses(claim.diagnoses())));
        groups.addAll(OtherPayerWords.of(claim.otherPayers()));
        groups.add(part("on-paper", PartyWords.onPaper(claim.extras().insured())));
        groups.add(part("partners", PartyWords.partners(claim.partners())));
        groups.removeIf(group -> group.lines().isEmpty());
        return new DocumentPage(groups, ServiceWords.of(claim));
    }

    private static Details.Part part(String name, List<Line> lines) {
        return new Details.Part(Texts.of("claims.group." + name), lines);
    }

    static void add(List<Line> lines, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(Line.words(Texts.of("claims.document." + name), value));
        }
    }

    private static List<Line> billing(BillingProvider billing) {
        List<Line> lines = new ArrayList<>();
        add(lines, "name", name(billing.name()));
        add(
                lines,
                "is",
                Texts.of(billing.organization() ? "claims.document.an-organization" : "claims.document.a-person"));
        add(lines, "address", address(billing.address()));
        add(lines, "npi", billing.npi());
        add(lines, "taxonomy", billing.taxonomy());
        add(lines, "tax-id", taxNumber(billing.taxId(), billing.taxIdKind()));
        Address payTo = billing.payTo();
        add(lines, "pay-to", payTo == null ? null : address(payTo));
        add(lines, "pay-to-plan", PartyWords.plan(billing.payToPlan()));
        add(lines, "contact", PartyWords.contact(billing.contact()));
        billing.references().forEach(number -> lines.add(PartyWords.reference(number)));
        return lines;
    }

    /// As people write it: 12-3456789 of an employer, 123-45-6789 of a person.
    private static String taxNumber(String digits, String kind) {
        return switch (kind) {
            case "SY" -> digits.replaceFirst("^(...)(..)(....)$", "$1-$2-$3");
            case "EI" -> digits.replaceFirst("^(..)(.......)$", "$1-$2");
            default -> joined(" ", kind, digits);
        };
    }

    private static List<Line> subscriber(Subscriber subscriber) {
        List<Line> lines = new ArrayList<>();
        add(lines, "name", PartyWords.named(subscriber.organization(), name(subscriber.name())));
        add(lines, "member", PartyWords.number("MI", subscriber.memberIdQualifier(), subscriber.memberId()));
        add(lines, "order", Texts.ofCode("claims.order.", subscriber.sequence()));
        add(lines, "msp", Texts.ofCode("people.msp.", subscriber.mspReason()));
        add(lines, "group", subscriber.groupNumber());
        add(lines, "plan", subscriber.groupName());
        add(lines, "indicator", subscriber.filingIndicator());
        add(lines, "address", address(subscriber.address()));
        add(lines, "birth", date(subscriber.birthDate()));
        add(lines, "sex", subscriber.sex());
        subscriber.references().forEach(number -> lines.add(PartyWords.reference(number)));
        CareWords.of(subscriber.extras()).forEach((name, words) -> add(lines, name, words));
        return lines;
    }

    private static List<Line> isSubscriber() {
        return List.of(Line.words("", Texts.of("claims.document.is-subscriber")));
    }

    private static List<Line> patient(Dependent patient) {
        List<Line> lines = new ArrayList<>();
        add(lines, "name", name(patient.name()));
        add(lines, "relationship", Texts.ofCode("claims.relation.", patient.relationship()));
        add(lines, "address", address(patient.address()));
        add(lines, "birth", date(patient.birthDate()));
        add(lines, "sex", patient.sex());
        patient.references().forEach(number -> lines.add(PartyWords.reference(number)));
        CareWords.of(patient.extras()).forEach((name, words) -> add(lines, name, words));
        return lines;
    }

    static List<Line> payer(ClaimPayer payer) {
        List<Line> lines = new ArrayList<>();
        add(lines, "name", payer.name());
        add(lines, "payer-id", PartyWords.number("PI", payer.idQualifier(), payer.id()));
        payer.references()
                .forEach(number -> lines.add(Line.words(
                        PAYER_NUMBERS.contains(number.qualifier())
                                ? Texts.of("claims.payer-number." + number.qualifier())
                                : Texts.of("claims.reference.other", number.qualifier()),
                        PartyWords.value(number))));
        add(lines, "address", address(payer.address()));
        return lines;
    }

    private static List<Line> terms(ProfessionalClaim claim) {
        ClaimTerms terms = claim.terms();
        List<Line> lines = new ArrayList<>();
        add(lines, "number", terms.controlNumber());
        add(lines, "kind", Texts.ofCode("claims.frequency.", terms.frequency()));
        add(lines, "total", Formats.amount(terms.total()));
        Money paid = claim.patientPaid();
        add(lines, "paid", paid == null ? null : Formats.amount(paid));
        add(lines, "place", place(terms.placeOfService()));
        signatures(lines, terms);
        add(lines, "late", Texts.ofCode("encounters.delay.", terms.delayReason()));
        add(lines, "program", Texts.ofCode("encounters.program.", terms.specialProgram()));
        add(
                lines,
                "related",
                terms.relatedCauses().codes().stream()
                        .map(code -> Texts.ofCode("claims.related.", code))
                        .collect(Collectors.joining(", ")));
        add(
                lines,
                "accident-place",
                joined(" ", terms.relatedCauses().state(), terms.relatedCauses().country()));
        claim.dates().forEach(day -> lines.add(PartyWords.date(day)));
        claim.references().forEach(number -> lines.add(PartyWords.reference(number)));
        Note note = claim.note();
        add(lines, "note", note == null ? null : CareWords.note(note));
        for (Attachment papers : claim.extras().attachments()) {
            add(lines, "papers", CareWords.papers(papers));
        }
        CareWords.of(claim.extras()).forEach((name, words) -> add(lines, name, words));
        return lines;
    }

    /// Who is paid, what was signed, and what may be told (837P CLM06 to CLM10).
    private static void signatures(List<Line> lines, ClaimTerms terms) {
        add(lines, "assignment", Texts.ofCode("claims.assignment.", terms.assignment()));
        add(lines, "benefits", Texts.ofCode("settings.payer.benefits.", terms.benefitsAssigned()));
        add(lines, "provider-signature", Texts.ofCode("claims.provider-signature.", terms.providerSignature()));
        add(lines, "patient-signature", Texts.ofCode("claims.patient-signature.", terms.patientSignature()));
        add(lines, "release", Texts.ofCode("settings.payer.release.", terms.release()));
    }

    private static List<Line> providers(ProfessionalClaim claim) {
        List<Line> lines = new ArrayList<>();
        add(lines, "rendering", provider(claim.providers().rendering()));
        add(lines, "referring", provider(claim.providers().referring()));
        add(lines, "primary-care", provider(claim.providers().primaryCare()));
        add(lines, "supervising", provider(claim.providers().supervising()));
        LineWords.orderedByAll(claim).ifPresent(ordering -> add(lines, "ordering", PartyWords.ordering(ordering)));
        Facility facility = claim.providers().facility();
        add(lines, "facility", facility == null ? null : PartyWords.facility(facility));
        return lines;
    }

    private static @Nullable String provider(@Nullable Provider provider) {
        return provider == null ? null : PartyWords.provider(provider);
    }

    private static List<Line> diagnoses(List<Diagnosis> diagnoses) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < diagnoses.size(); i++) {
            String label = Texts.of("claims.document.diagnosis", ServiceWords.letter(i + 1));
            lines.add(Line.words(label, dotted(diagnoses.get(i))));
        }
        return lines;
    }

    /// `E119` as `E11.9`; of which revision it is where that is not the tenth.
    private static String dotted(Diagnosis diagnosis) {
        String code = diagnosis.code();
        String dotted = code.length() <= 3 ? code : code.substring(0, 3) + "." + code.substring(3);
        return TENTH.contains(diagnosis.qualifier()) ? dotted : joined(" ", diagnosis.qualifier(), dotted);
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
