package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;

/// Made-up practices, subscribers, patients and payers.
final class RandomParties {
    private static final String[] MEDICARE_REASONS = {"12", "13", "14", "15", "16", "41", "42", "43", "47"};
    private static final String[] FILING = {
        "11", "12", "13", "14", "15", "16", "17", "AM", "BL", "CH", "CI", "DS", "FI", "HM", "LM", "MA", "MB", "MC",
        "OF", "TV", "VA", "WC", "ZZ"
    };
    private static final String[] RELATIONSHIPS = {"01", "19", "20", "21", "39", "40", "53", "G8"};

    private final RandomFacts facts;

    RandomParties(RandomFacts facts) {
        this.facts = facts;
    }

    TradingPartners partners(int number) {
        Contact mail = new Contact("DESK", "", "", "DESK@PRACTICE.EXAMPLE", "2175550109");
        return new TradingPartners(
                "PRACTICE", "P1", number == 2 ? mail : facts.phone(), "HUB " + number, "HUB" + number);
    }

    /// A practice; the last of four is one whose plan wants its money back.
    BillingProvider billingProvider(int number) {
        boolean person = number == 2;
        return new BillingProvider(
                !person,
                person ? facts.person() : facts.organization(),
                facts.npi(),
                facts.of("", "207Q00000X", "363LF0000X"),
                person ? "SY" : "EI",
                "12345678" + number,
                facts.address(true),
                facts.oneIn(2) ? facts.desk() : Contact.NONE,
                number == 1 ? new Address("PO BOX 7", "", "DOVER", "DE", "19901", "") : null,
                facts.references(2, "0B", "1G"),
                number == 4 ? payToPlan() : null);
    }

    private PayToPlan payToPlan() {
        List<Reference> references = new ArrayList<>(facts.oneOfReferences("2U", "FY", "NF"));
        references.add(new Reference("EI", "987654321"));
        return new PayToPlan(
                facts.word() + " PLAN", facts.of("PI", "XV"), facts.number("PLAN"), facts.address(true), references);
    }

    /// Who holds the policy, each with the next kind of payer; one in six is an organisation, the other half are the
    /// patients themselves.
    Subscriber subscriber(int number, String sequence) {
        boolean organization = number % 6 == 0;
        boolean isPatient = !organization && number % 2 == 0;
        String group = facts.of("", "GRP" + number);
        String filing = FILING[number % FILING.length];
        return new Subscriber(
                sequence,
                group,
                group.isEmpty() ? facts.of("", facts.word() + " PLAN") : "",
                reason(sequence, filing),
                filing,
                organization,
                organization ? facts.organization() : facts.person(),
                facts.of("MI", "MI", "II"),
                "MBR" + number,
                isPatient ? facts.address(false) : Address.NONE,
                isPatient ? facts.day().minusYears(40) : null,
                isPatient ? facts.of("F", "M", "U") : "",
                facts.references(4, "SY", "Y4"),
                facts.patientExtras(isPatient));
    }

    Dependent dependent() {
        return new Dependent(
                facts.of(RELATIONSHIPS),
                facts.person(),
                facts.address(false),
                facts.day().minusYears(9),
                facts.of("F", "M", "U"),
                facts.references(4, "Y4", "SY"),
                facts.patientExtras(true));
    }

    /// Who is asked to pay.
    ClaimPayer payer(int number) {
        List<Reference> references = new ArrayList<>(facts.oneOfReferences("2U", "EI", "FY", "NF"));
        references.addAll(facts.references(6, "G2", "LU"));
        return new ClaimPayer(
                facts.word() + " HEALTH",
                facts.of("PI", "PI", "XV"),
                String.format(Locale.ROOT, "%05d", 88_000 + number),
                facts.maybeAddress(),
                references);
    }

    /// Another payer of the claim.
    ClaimPayer otherPayer(String id) {
        List<Reference> references = new ArrayList<>(facts.oneOfReferences("2U", "EI", "FY", "NF"));
        references.addAll(facts.references(4, "G1", "9F", "T4", "F8"));
        return new ClaimPayer(facts.word() + " PLAN", facts.of("PI", "PI", "XV"), id, facts.maybeAddress(), references);
    }

    OtherCoverage otherCoverage(String sequence) {
        String group = facts.of("", "GRP9");
        String filing = facts.of(FILING);
        return new OtherCoverage(
                sequence,
                facts.oneIn(3) ? "18" : facts.of(RELATIONSHIPS),
                group,
                group.isEmpty() ? facts.of("", facts.word() + " PLAN") : "",
                reason(sequence, filing),
                filing,
                facts.of("Y", "N", "W"),
                facts.of("", "P"),
                facts.of("Y", "I"));
    }

    /// Why Medicare is not the first payer, where it is another.
    private String reason(String sequence, String filing) {
        boolean isMedicare = filing.equals("MA") || filing.equals("MB");
        return isMedicare && !sequence.equals("P") ? facts.of(MEDICARE_REASONS) : "";
    }

    OtherSubscriber otherSubscriber() {
        boolean organization = facts.oneIn(6);
        return new OtherSubscriber(
                organization,
                organization ? facts.organization() : facts.person(),
                facts.of("MI", "II"),
                facts.number("M"),
                facts.maybeAddress(),
                facts.references(4, "SY"));
    }

    List<OtherPayerProvider> payerProviders() {
        List<OtherPayerProvider> made = new ArrayList<>();
        for (String role : facts.some(8, "DN", "P3", "82", "77", "DQ", "85")) {
            boolean organization = role.equals("77") || (role.equals("85") && facts.oneIn(2));
            made.add(new OtherPayerProvider(role, organization, List.of(new Reference("G2", facts.number("K")))));
        }
        return made;
    }
}
