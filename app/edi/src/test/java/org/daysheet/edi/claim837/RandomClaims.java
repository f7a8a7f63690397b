package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;

/// Made-up sound claims that use every part of the document; the same seed gives the same claims.
final class RandomClaims {
    /// One line of this claim is decided in two parts, this one tells procedures of anesthesia, this one conditions,
    /// this one pays a plan back: each is something that a judge of others misreads.
    static final int IN_TWO_PARTS = 7;

    static final int WITH_ANESTHESIA = 11;
    static final int WITH_CONDITIONS = 13;
    static final int PAYING_BACK = 60;

    private static final List<String> SEQUENCES = List.of("P", "S", "T", "A", "B", "C", "D", "E", "F", "G", "H");
    private static final int OTHER_PAYERS = 10;
    private static final int SUBSCRIBERS = 24;
    /// Diagnoses of the ninth revision.
    private static final List<String> OLD = List.of("25000", "4019", "7242");
    private static final String[] CAUSES = {"AA", "EM", "OA"};

    private final RandomFacts facts;
    private final RandomLines lines;
    private final RandomParties parties;
    private final List<TradingPartners> partners = new ArrayList<>();
    private final List<BillingProvider> providers = new ArrayList<>();
    private final List<ClaimPayer> plans = new ArrayList<>();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final List<Dependent> dependents = new ArrayList<>();
    private int claims;

    RandomClaims(long seed) {
        facts = new RandomFacts(new Random(seed));
        lines = new RandomLines(facts);
        parties = new RandomParties(facts);
        for (int i = 1; i <= 4; i++) {
            partners.add(parties.partners(i));
            providers.add(parties.billingProvider(i));
            plans.add(parties.payer(i));
        }
        for (int i = 1; i <= SUBSCRIBERS; i++) {
            subscribers.add(parties.subscriber(i, SEQUENCES.get(i == SUBSCRIBERS ? OTHER_PAYERS : i % 3)));
            dependents.add(parties.dependent());
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
        boolean isInParts = claims == IN_TWO_PARTS;
        int who = isInParts ? 0 : claims % subscribers.size();
        Subscriber subscriber = subscribers.get(who);
        boolean isDependent = subscriber.organization() || subscriber.address().isNone();
        int before = SEQUENCES.indexOf(subscriber.sequence());
        List<String> payers = new ArrayList<>();
        int others = Math.min(OTHER_PAYERS, before + facts.upTo(1));
        for (int i = 0; i < others; i++) {
            payers.add("9900" + i);
        }
        boolean byLine = isInParts || facts.oneIn(2);
        List<String> deciders = payers.subList(0, Math.min(before, payers.size()));
        List<Diagnosis> diagnoses = diagnoses();
        List<ServiceLine> services =
                lines.lines(control, diagnoses.size(), byLine ? deciders : List.of(), payers, isInParts);
        ClaimTerms terms = terms(control, Money.sum(services.stream().map(ServiceLine::charge)));
        ClaimExtras extras = extras();
        List<OtherPayer> otherPayers = new ArrayList<>();
        for (int i = 0; i < payers.size(); i++) {
            String sequence = SEQUENCES.get(i < before ? i : i + 1);
            boolean decided = deciders.contains(payers.get(i));
            otherPayers.add(otherPayer(sequence, payers.get(i), services, byLine, decided, terms.total()));
        }
        return new ProfessionalClaim(
                partners.get(facts.upTo(3)),
                providers.get(claims == PAYING_BACK ? 3 : facts.upTo(2)),
                subscriber,
                isDependent ? dependents.get(who) : null,
                plans.get(facts.upTo(3)),
                terms,
                dates(terms, isAcute(extras)),
                references(terms),
                facts.rarely(4, new Note(facts.of("ADD", "CER", "DCP", "DGN", "TPO"), "CLAIM NOTE")),
                facts.rarely(4, facts.money((int) terms.total().cents())),
                diagnoses,
                providers(),
                services,
                otherPayers,
                extras);
    }

    private ClaimTerms terms(String control, Money total) {
        RelatedCauses causes = facts.oneIn(2) ? causes() : RelatedCauses.NONE;
        return new ClaimTerms(
                control,
                total,
                facts.of("02", "10", "11", "12", "20", "21", "22", "23", "24", "31", "32", "51", "61", "81"),
                facts.of("1", "1", "7", "8"),
                facts.of("Y", "N"),
                facts.of("A", "B", "C"),
                facts.of("Y", "N", "W"),
                facts.of("Y", "I"),
                facts.of("", "P"),
                causes,
                facts.of("", "", "02", "03", "05", "09"),
                facts.of("", "", "", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "15"));
    }

    /// Up to three causes; an accident with a car names its state, and its country where it is another.
    private RelatedCauses causes() {
        List<String> codes = facts.some(2, CAUSES);
        if (!codes.contains("AA")) {
            return new RelatedCauses(codes, "", "");
        }
        return facts.oneIn(4)
                ? new RelatedCauses(codes, facts.of("ON", "QC"), "CA")
                : new RelatedCauses(codes, facts.of("IL", "CT", "PR"), "");
    }

    private List<QualifiedDate> dates(ClaimTerms terms, boolean isAcute) {
        List<QualifiedDate> dates = new ArrayList<>(facts.dates(
                9, "431", "454", "304", "484", "455", "471", "297", "296", "096", "090", "091", "444", "050"));
        if (isAcute || facts.oneIn(9)) {
            dates.add(new QualifiedDate("453", facts.day(), null));
        }
        if (facts.oneIn(4)) {
            dates.addAll(facts.dates(1, facts.of("314", "360", "361")));
        }
        if (!terms.relatedCauses().codes().isEmpty()) {
            dates.add(new QualifiedDate("439", facts.day(), null));
        }
        if (List.of("21", "51", "61").contains(terms.placeOfService())) {
            dates.add(new QualifiedDate("435", facts.day(), null));
        }
        return dates;
    }

    private static boolean isAcute(ClaimExtras extras) {
        SpinalCare spinal = extras.spinalCare();
        return spinal != null && !spinal.condition().equals("C");
    }

    private List<Reference> references(ClaimTerms terms) {
        List<Reference> references = new ArrayList<>(
                facts.references(9, "4N", "F5", "EW", "9F", "G1", "X4", "9A", "9C", "LX", "D9", "EA", "P4", "1J"));
        if (!terms.frequency().equals("1")) {
            references.add(new Reference("F8", facts.number("ICN")));
        }
        return references;
    }

    private List<Diagnosis> diagnoses() {
        List<String> codes = List.of(
                "E119", "I10", "J069", "M25561", "K219", "F411", "N390", "E785", "Z0000", "R0789", "H6691", "S8001XA");
        boolean isOld = facts.oneIn(12);
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (String code : (isOld ? OLD : codes).subList(0, 1 + facts.upTo(isOld ? 2 : 11))) {
            Diagnosis diagnosis = diagnoses.isEmpty() ? Diagnosis.principal(code) : Diagnosis.other(code);
            diagnoses.add(isOld ? new Diagnosis(diagnosis.qualifier().substring(1), code) : diagnosis);
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
        facts.some(6, "07", "E1", "75", "ZZ").forEach(each -> extras.condition(condition(each)));
        if (claims == WITH_ANESTHESIA) {
            extras.anesthesiaProcedure("G0101").anesthesiaProcedure("G0102");
        }
        if (claims == WITH_CONDITIONS) {
            for (int code = 10; code < 10 + 24; code++) {
                extras.conditionCode("A" + code);
            }
        }
        return extras.build();
    }

    private ConditionAnswer condition(String category) {
        return switch (category) {
            case "07" -> new ConditionAnswer("07", facts.oneIn(2), List.of("01", "04", "05", "06", "12"));
            case "75" -> new ConditionAnswer("75", true, List.of("IH"));
            case "E1" -> new ConditionAnswer(facts.of("E1", "E2", "E3"), true, List.of("L1"));
            default -> new ConditionAnswer("ZZ", facts.oneIn(2), List.of("AV", "S2"));
        };
    }

    private OtherPayer otherPayer(
            String sequence, String id, List<ServiceLine> services, boolean byLine, boolean decided, Money total) {
        return new OtherPayer(
                parties.otherCoverage(sequence),
                decided ? decision(id, services, byLine, total) : undecided(total),
                parties.otherSubscriber(),
                parties.otherPayer(id),
                parties.payerProviders());
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
}
