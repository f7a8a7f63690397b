package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;

/// Made-up sound claims that use every part of the document; the same seed gives the same claims.
final class RandomClaims {
    private static final List<String> SEQUENCES = List.of("P", "S", "T", "A");

    private final RandomFacts facts;
    private final RandomLines lines;
    private final List<TradingPartners> partners = new ArrayList<>();
    private final List<BillingProvider> providers = new ArrayList<>();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final List<Dependent> dependents = new ArrayList<>();
    private int claims;

    RandomClaims(long seed) {
        this(seed, true);
    }

    /// @param unbundles whether payers decide some lines in two parts
    RandomClaims(long seed, boolean unbundles) {
        facts = new RandomFacts(new Random(seed));
        lines = new RandomLines(facts, unbundles);
        for (int i = 1; i <= 3; i++) {
            partners.add(new TradingPartners("PRACTICE", "P1", facts.phone(), "HUB " + i, "HUB" + i));
            providers.add(billingProvider(i));
        }
        for (int i = 1; i <= 12; i++) {
            subscribers.add(subscriber(i));
            dependents.add(dependent());
        }
    }

    List<ProfessionalClaim> claims(int count) {
        List<ProfessionalClaim> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(claim());
        }
        return made;
    }

    private ProfessionalClaim claim() {
        String control = "R" + ++claims;
        int who = facts.upTo(subscribers.size() - 1);
        Subscriber subscriber = subscribers.get(who);
        boolean isDependent = subscriber.organization() || subscriber.address().isNone();
        int before = SEQUENCES.indexOf(subscriber.sequence());
        List<String> payers = new ArrayList<>();
        for (int i = 0; i < before + facts.upTo(1); i++) {
            payers.add("9900" + i);
        }
        boolean byLine = facts.oneIn(2);
        List<String> deciders = payers.subList(0, Math.min(before, payers.size()));
        List<Diagnosis> diagnoses = diagnoses();
        List<ServiceLine> services = lines.lines(control, diagnoses.size(), byLine ? deciders : List.of(), payers);
        ClaimTerms terms = terms(control, Money.sum(services.stream().map(ServiceLine::charge)));
        List<OtherPayer> others = new ArrayList<>();
        for (int i = 0; i < payers.size(); i++) {
            String sequence = SEQUENCES.get(i < before ? i : i + 1);
            boolean decided = deciders.contains(payers.get(i));
            others.add(otherPayer(sequence, payers.get(i), services, byLine, decided, terms.total()));
        }
        return new ProfessionalClaim(
                partners.get(facts.upTo(2)),
                providers.get(facts.upTo(2)),
                subscriber,
                isDependent ? dependents.get(who) : null,
                Claims.PLAN,
                terms,
                dates(terms),
                references(terms),
                facts.rarely(4, new Note(facts.of("ADD", "CER", "DCP", "DGN", "TPO"), "CLAIM NOTE")),
                facts.rarely(4, Money.ofCents(terms.total().cents() / 5)),
                diagnoses,
                providers(),
                services,
                others,
                extras());
    }

    private ClaimTerms terms(String control, Money total) {
        RelatedCauses causes = facts.oneIn(4)
                ? new RelatedCauses(List.of("AA", "EM"), "IL", facts.of("", "CA"))
                : facts.oneIn(4) ? new RelatedCauses(List.of("OA"), "", "") : RelatedCauses.NONE;
        return new ClaimTerms(
                control,
                total,
                facts.of("11", "12", "21", "22", "51"),
                facts.of("1", "1", "7", "8"),
                facts.of("Y", "N"),
                facts.of("A", "B", "C"),
                facts.of("Y", "N", "W"),
                facts.of("Y", "I"),
                facts.of("", "P"),
                causes,
                facts.of("", "", "02", "09"),
                facts.of("", "", "1", "11"));
    }

    private List<QualifiedDate> dates(ClaimTerms terms) {
        List<QualifiedDate> dates = new ArrayList<>(facts.dates(
                9, "431", "454", "304", "484", "455", "471", "314", "297", "296", "096", "090", "091", "444", "050"));
        dates.add(new QualifiedDate("453", facts.day(), null));
        if (!terms.relatedCauses().codes().isEmpty()) {
            dates.add(new QualifiedDate("439", facts.day(), null));
        }
        if (List.of("21", "51").contains(terms.placeOfService())) {
            dates.add(new QualifiedDate("435", facts.day(), null));
        }
        return dates;
    }

    private List<Reference> references(ClaimTerms terms) {
        List<Reference> references = new ArrayList<>(
                facts.references(9, "4N", "F5", "EW", "9F", "G1", "X4", "9A", "9C", "LX", "D9", "EA", "P4", "1J"));
        if (!terms.frequency().equals("1")) {
            references.add(new Reference("F8", "ICN1"));
        }
        return references;
    }

    private List<Diagnosis> diagnoses() {
        List<String> codes = List.of(
                "E119", "I10", "J069", "M25561", "K219", "F411", "N390", "E785", "Z0000", "R0789", "H6691", "S8001XA");
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (String code : codes.subList(0, 1 + facts.upTo(11))) {
            diagnoses.add(diagnoses.isEmpty() ? Diagnosis.principal(code) : Diagnosis.other(code));
        }
        return diagnoses;
    }

    private ClaimProviders providers() {
        return new ClaimProviders(
                facts.rarely(3, facts.provider(false, false, "0B", "1G", "G2")),
                facts.rarely(5, facts.provider(false, false, "0B")),
                facts.rarely(2, facts.provider(true, true, "0B", "G2", "LU")),
                facts.rarely(3, facts.facility(true, "0B", "G2", "LU")),
                facts.rarely(5, facts.provider(false, false, "0B", "LU")));
    }

    private ClaimExtras extras() {
        ClaimExtrasBuilder extras = new ClaimExtrasBuilder()
                .contract(facts.rarely(9, facts.contract()))
                .ambulance(facts.rarely(6, facts.ride()))
                .spinalCare(facts.rarely(6, new SpinalCare(facts.of("A", "C", "M"), facts.of("", "BACK"), "")))
                .pricing(facts.rarely(6, facts.pricing(false)));
        facts.attachments().forEach(extras::attachment);
        facts.some(12, "STATE DATA", "MORE DATA").forEach(extras::fileInformation);
        facts.some(6, "07", "E1", "ZZ").forEach(each -> extras.condition(condition(each)));
        facts.some(6, "G0101").forEach(extras::anesthesiaProcedure);
        if (facts.oneIn(9)) {
            for (int code = 10; code < 10 + 24; code++) {
                extras.conditionCode("A" + code);
            }
        }
        return extras.build();
    }

    private ConditionAnswer condition(String category) {
        return switch (category) {
            case "07" -> new ConditionAnswer("07", facts.oneIn(2), List.of("01", "04", "05", "06", "12"));
            case "E1" -> new ConditionAnswer(facts.of("E1", "E2", "E3"), true, List.of("L1"));
            default -> new ConditionAnswer("ZZ", facts.oneIn(2), List.of("AV", "S2"));
        };
    }

    private OtherPayer otherPayer(
            String sequence, String id, List<ServiceLine> services, boolean byLine, boolean decided, Money total) {
        boolean organization = facts.oneIn(6);
        String filing = facts.of("CI", "MB", "BL");
        boolean isMedicareLater = filing.equals("MB") && !sequence.equals("P");
        return new OtherPayer(
                new OtherCoverage(
                        sequence,
                        facts.of("18", "01", "19", "G8"),
                        facts.of("", "GRP9"),
                        "",
                        isMedicareLater ? facts.of("12", "47") : "",
                        filing,
                        facts.of("Y", "N", "W"),
                        facts.of("", "P"),
                        facts.of("Y", "I")),
                decided ? decision(id, services, byLine, total) : undecided(total),
                new OtherSubscriber(
                        organization,
                        organization ? facts.organization() : facts.person(),
                        facts.of("MI", "II"),
                        facts.number("M"),
                        facts.maybeAddress(),
                        facts.references(4, "SY")),
                new ClaimPayer(
                        facts.word() + " PLAN",
                        "PI",
                        id,
                        facts.maybeAddress(),
                        facts.references(4, "2U", "EI", "G1", "9F", "T4", "F8")),
                payerProviders());
    }

    private PayerDecision undecided(Money total) {
        return facts.oneIn(3) ? new PayerDecision(List.of(), null, total, null, null, null) : PayerDecision.NONE;
    }

    private PayerDecision decision(String id, List<ServiceLine> services, boolean byLine, Money total) {
        Money ofLines = byLine
                ? Money.sum(services.stream()
                        .flatMap(line -> line.extras().decisions().stream())
                        .filter(decision -> decision.payerId().equals(id))
                        .map(LineDecision::paid))
                : total;
        Money adjusted = byLine && !facts.oneIn(4) ? Money.ZERO : facts.money((int) ofLines.cents());
        List<DecisionAdjustment> adjustments = adjusted.isZero()
                ? List.of()
                : List.of(
                        new DecisionAdjustment("PR", "1", Money.ofCents(adjusted.cents() / 2), ""),
                        new DecisionAdjustment("CO", "45", adjusted.minus(Money.ofCents(adjusted.cents() / 2)), ""));
        OutpatientRemarks remarks = new OutpatientRemarks(
                facts.of("", "0.8"),
                facts.rarely(2, facts.money(900)),
                facts.some(2, "MA01", "MA18", "N130", "N522", "M15"),
                facts.rarely(3, facts.money(90)),
                Money.ofCents(100));
        return new PayerDecision(
                adjustments,
                ofLines.minus(adjusted),
                null,
                facts.rarely(2, facts.money(9_000)),
                facts.rarely(2, remarks),
                byLine ? null : facts.day());
    }

    private List<OtherPayerProvider> payerProviders() {
        List<OtherPayerProvider> made = new ArrayList<>();
        for (String role : facts.some(8, "DN", "P3", "82", "77", "DQ", "85")) {
            boolean organization = role.equals("77") || (role.equals("85") && facts.oneIn(2));
            made.add(new OtherPayerProvider(role, organization, List.of(new Reference("G2", facts.number("K")))));
        }
        return made;
    }

    private BillingProvider billingProvider(int number) {
        boolean person = number == 2;
        return new BillingProvider(
                !person,
                person ? facts.person() : facts.organization(),
                facts.npi(),
                facts.of("", "207Q00000X"),
                person ? "SY" : "EI",
                "12345678" + number,
                facts.address(true),
                facts.oneIn(2) ? new Contact("DESK", "2175550100", "", "", "2175550109") : Contact.NONE,
                number == 1 ? new Address("PO BOX 7", "", "DOVER", "DE", "19901", "") : null,
                facts.references(2, "0B", "1G"),
                null);
    }

    private Subscriber subscriber(int number) {
        boolean organization = number % 6 == 0;
        boolean isPatient = !organization && number % 2 == 0;
        String sequence = SEQUENCES.get(number % 3);
        String filing = facts.of("CI", "MB", "WC");
        boolean isMedicareLater = filing.equals("MB") && !sequence.equals("P");
        return new Subscriber(
                sequence,
                facts.of("", "GRP" + number),
                "",
                isMedicareLater ? facts.of("12", "13", "14", "15", "16", "41", "42", "43", "47") : "",
                filing,
                organization,
                organization ? facts.organization() : facts.person(),
                "MI",
                "MBR" + number,
                isPatient ? facts.address(false) : Address.NONE,
                isPatient ? facts.day().minusYears(40) : null,
                isPatient ? facts.of("F", "M", "U") : "",
                facts.references(4, "SY", "Y4"),
                facts.patientExtras(isPatient));
    }

    private Dependent dependent() {
        return new Dependent(
                facts.of("01", "19", "20", "G8"),
                facts.person(),
                facts.address(false),
                facts.day().minusYears(9),
                facts.of("F", "M", "U"),
                facts.references(4, "Y4", "SY"),
                facts.patientExtras(true));
    }
}
