package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.PaperInsured;
import org.daysheet.edi.claim837.PayToPlan;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.TradingPartners;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// The people, organizations and numbers of a claim document in words.
final class PartyWords {
    private PartyWords() {}

    /// Who sends the claim, and to whom (837P TR3 loops 1000A, 1000B).
    static List<Line> partners(TradingPartners partners) {
        List<Line> lines = new ArrayList<>();
        DocumentWords.add(lines, "submitter", partners.submitterName());
        DocumentWords.add(lines, "submitter-id", partners.submitterId());
        DocumentWords.add(lines, "contact", contact(partners.submitterContact()));
        DocumentWords.add(lines, "receiver", partners.receiverName());
        DocumentWords.add(lines, "receiver-id", partners.receiverId());
        return lines;
    }

    /// What only paper says of the insured.
    static List<Line> onPaper(@Nullable PaperInsured insured) {
        List<Line> lines = new ArrayList<>();
        if (insured != null) {
            DocumentWords.add(lines, "address", DocumentWords.address(insured.address()));
            DocumentWords.add(lines, "birth", Formats.date(insured.birthDate()));
            DocumentWords.add(lines, "sex", insured.sex());
        }
        return lines;
    }

    static @Nullable String plan(@Nullable PayToPlan plan) {
        if (plan == null) {
            return null;
        }
        List<String> words = new ArrayList<>(List.of(
                plan.name(), number("PI", plan.idQualifier(), plan.id()), DocumentWords.address(plan.address())));
        plan.references().forEach(number -> words.add(words(number)));
        return joined(words);
    }

    static String provider(Provider provider) {
        List<String> words = new ArrayList<>(List.of(
                named(provider.organization(), DocumentWords.name(provider.name())),
                provider.npi(),
                provider.taxonomy()));
        provider.references().forEach(number -> words.add(words(number)));
        return joined(words);
    }

    static String ordering(OrderingProvider ordering) {
        return joined(List.of(
                provider(ordering.provider()), DocumentWords.address(ordering.address()), contact(ordering.contact())));
    }

    static String facility(Facility facility) {
        List<String> words =
                new ArrayList<>(List.of(facility.name(), facility.npi(), DocumentWords.address(facility.address())));
        facility.references().forEach(number -> words.add(words(number)));
        words.add(contact(facility.contact()));
        return joined(words);
    }

    static String contact(Contact contact) {
        return DocumentWords.joined(
                " ",
                contact.name(),
                contact.phone(),
                contact.extension().isEmpty() ? "" : Texts.of("claims.document.extension", contact.extension()),
                contact.fax().isEmpty() ? "" : Texts.of("claims.document.fax", contact.fax()),
                contact.email());
    }

    /// A name, marked where it is that of an organization.
    static String named(boolean organization, String name) {
        return organization && !name.isEmpty() ? Texts.of("claims.document.organization", name) : name;
    }

    /// A number, with its kind where that is not the usual one.
    static String number(String usual, String kind, String value) {
        return kind.equals(usual) || kind.isEmpty() ? value : DocumentWords.joined(" ", kind, value);
    }

    /// A number with what it is as the label.
    static Line reference(Reference number) {
        return Line.words(label(number), value(number));
    }

    /// A number with what it is in one text.
    static String words(Reference number) {
        return Texts.of("claims.document.line", label(number), value(number));
    }

    private static String label(Reference number) {
        String known = Texts.ofCode("claims.reference.", number.qualifier());
        return known.equals(number.qualifier()) ? Texts.of("claims.reference.other", number.qualifier()) : known;
    }

    /// Of another payer where the number is not of the one that is asked.
    static String value(Reference number) {
        return number.payer().isEmpty()
                ? number.value()
                : Texts.of("claims.document.of-payer", number.value(), number.payer());
    }

    /// A day, or the first and the last of a range.
    static Line date(QualifiedDate day) {
        String known = Texts.ofCode("claims.date.", day.qualifier());
        return Line.words(
                known.equals(day.qualifier()) ? Texts.of("claims.date.other", day.qualifier()) : known,
                DocumentWords.joined(" - ", Formats.date(day.from()), Formats.date(day.to())));
    }

    private static String joined(List<String> words) {
        return DocumentWords.joined("\n", words.toArray(String[]::new));
    }
}
