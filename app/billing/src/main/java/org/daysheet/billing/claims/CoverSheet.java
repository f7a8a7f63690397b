package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.problem.Texts;
import org.daysheet.edi.claim837.Attachment;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.claim837.Subscriber;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.paper.CoverPage;
import org.jspecify.annotations.Nullable;

/// What the first sheet of papers that follow a claim has to say, so that the payer finds the claim.
final class CoverSheet {
    private CoverSheet() {}

    /// The papers of a visit as its claims announce them (837P TR3 2300 PWK). Their number is made of the visit's and
    /// of what they are; it stays the same with every claim of the visit, as the papers do. What is sent on request
    /// only has none.
    static List<Attachment> numbered(Encounter encounter) {
        return numbered(
                "V" + encounter.id(), encounter.facts().circumstances().more().papers());
    }

    /// The papers of a line as its claims announce them (837P TR3 2400 PWK), whatever else they ask for; a line that is
    /// charged anew announces papers anew.
    static List<Attachment> numbered(Charge charge) {
        return numbered(
                "C" + charge.id(),
                charge.facts().more().particulars().supplement().papers().papers());
    }

    private static List<Attachment> numbered(String whose, List<Papers> told) {
        List<Attachment> all = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Papers papers : told) {
            long before = seen.stream().filter(papers.report()::equals).count();
            seen.add(papers.report());
            String number = whose + "-" + papers.report() + (before == 0 ? "" : before + 1);
            all.add(new Attachment(papers.report(), papers.by().name(), papers.by() == Papers.By.AA ? "" : number));
        }
        return all;
    }

    /// A sheet for each of the papers that a claim and its lines announce, in the words of the claim. That equipment is
    /// certified (PWK*CT of a line, without a number) is said by the claim itself.
    static List<CoverPage> pages(ProfessionalClaim claim) {
        List<CoverPage> pages = new ArrayList<>();
        claim.extras().attachments().forEach(papers -> pages.add(page(claim, papers, null)));
        for (ServiceLine line : claim.lines()) {
            line.extras().attachments().stream()
                    .filter(papers -> !LinePapers.CERTIFICATES.contains(papers.transmission()))
                    .forEach(papers -> pages.add(page(claim, papers, line)));
        }
        return pages;
    }

    private static CoverPage page(ProfessionalClaim claim, Attachment attachment, @Nullable ServiceLine line) {
        Papers papers = new Papers(attachment.report(), Papers.By.valueOf(attachment.transmission()));
        return new CoverPage(
                attachment.controlNumber(),
                papers.words(),
                lines(claim.billingProvider().name(), claim.billingProvider().address()),
                lines(
                        new PersonName(claim.payer().name(), "", "", ""),
                        claim.payer().address()),
                facts(claim, line));
    }

    /// @param line the one the papers are about, null for the whole claim
    private static List<CoverPage.Fact> facts(ProfessionalClaim claim, @Nullable ServiceLine line) {
        Dependent dependent = claim.dependent();
        Subscriber subscriber = claim.subscriber();
        List<CoverPage.Fact> facts = new ArrayList<>();
        add(facts, "patient", name(dependent == null ? subscriber.name() : dependent.name()));
        add(facts, "birth", day(dependent == null ? subscriber.birthDate() : dependent.birthDate()));
        add(facts, "member", subscriber.memberId());
        add(facts, "claim", claim.controlNumber());
        add(facts, "payer-claim", claim.reference("F8").orElse(""));
        List<Reference> own = dependent == null ? subscriber.references() : dependent.references();
        own.stream()
                .filter(reference -> reference.qualifier().equals("Y4"))
                .forEach(reference -> add(facts, "case", reference.value()));
        (line == null ? claim.lines().stream() : Stream.of(line))
                .map(ServiceLine::from)
                .min(LocalDate::compareTo)
                .ifPresent(first -> add(facts, "service", day(first)));
        add(facts, "line", line == null ? "" : line.procedure().code());
        add(facts, "npi", claim.billingProvider().npi());
        String office = claim.billingProvider().contact().phone();
        add(
                facts,
                "phone",
                office.isEmpty() ? claim.partners().submitterContact().phone() : office);
        return facts;
    }

    private static void add(List<CoverPage.Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new CoverPage.Fact(Texts.of("claims.cover." + name), value));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Texts.day(day);
    }

    private static String name(PersonName name) {
        return Stream.of(name.first(), name.middle(), name.last(), name.suffix())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines(PersonName name, Address address) {
        String zip = address.zip().replaceFirst("^([0-9]{5})([0-9]{4})$", "$1-$2");
        String city = Stream.of(address.city(), address.state(), zip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(name(name), address.line1(), address.line2(), city)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
