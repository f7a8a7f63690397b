package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedQuantity;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;

/// Made-up lines with balanced decisions of the payers that decided before.
final class RandomLines {
    private final RandomFacts facts;

    RandomLines(RandomFacts facts) {
        this.facts = facts;
    }

    /// @param isInParts whether the payers decided the first line in two parts
    List<ServiceLine> lines(
            String claim, int diagnoses, List<String> deciders, List<String> payers, boolean isInParts) {
        List<ServiceLine> lines = new ArrayList<>();
        int count = 1 + facts.upTo(facts.oneIn(40) ? 49 : 4);
        for (int i = 1; i <= count; i++) {
            boolean isFirst = i == 1;
            Decided decided = new Decided(deciders, count, isInParts && isFirst);
            lines.add(line(claim + "-" + i, diagnoses, decided, payers));
        }
        return lines;
    }

    /// Who decided a line, of how many lines, and whether in two parts.
    private record Decided(List<String> payers, int lines, boolean inParts) {}

    private ServiceLine line(String control, int diagnoses, Decided decided, List<String> payers) {
        Money charge = facts.money(80_000);
        LocalDate from = facts.day();
        Procedure procedure = new Procedure(
                facts.oneIn(30) ? facts.of("ER", "IV", "WK") : "HC",
                facts.of("G0402", "G0439", "J3420", "A0428", "A4550", "E0143"),
                facts.some(3, "25", "59", "RR", "KX"),
                facts.of("", "", "SPECIAL SERVICE"));
        return new ServiceLine(
                procedure,
                charge,
                facts.of("UN", "UN", "MJ"),
                facts.decimal(),
                facts.of("", "", "11", "22", "23", "81"),
                pointers(diagnoses),
                new LineFlags(facts.oneIn(9), facts.oneIn(9), facts.oneIn(9), facts.oneIn(9)),
                from,
                facts.rarely(4, from.plusDays(2)),
                control,
                facts.rarely(4, drug()),
                facts.rarely(5, facts.provider(true, true, "0B", "G2", "LU")),
                facts.dates(12, "471", "607", "463", "461", "304", "738", "739", "011", "455", "454"),
                references(payers.isEmpty() ? "" : payers.getFirst()),
                facts.rarely(5, new Note(facts.of("ADD", "DCP"), "LINE NOTE")),
                extras(procedure, charge, decided));
    }

    private List<Integer> pointers(int diagnoses) {
        List<Integer> pointers = new ArrayList<>();
        for (int i = 0; i <= facts.upTo(3); i++) {
            pointers.add(1 + facts.upTo(diagnoses - 1));
        }
        return pointers;
    }

    private List<Reference> references(String payer) {
        List<Reference> references = new ArrayList<>(facts.payerReferences(payer, "G1", "9F"));
        references.addAll(facts.references(12, "9B", "9D", "X4", "F4", "BT"));
        return references;
    }

    private LineDrug drug() {
        return new LineDrug(
                facts.of("00517003125", "00003089321", "63323016910"),
                facts.decimal(),
                facts.of("F2", "GR", "ME", "ML", "UN"),
                facts.of("", "XZ:RX7", "VY:L1"));
    }

    private LineExtras extras(Procedure procedure, Money charge, Decided decided) {
        LineExtrasBuilder extras = new LineExtrasBuilder()
                .contract(facts.rarely(9, facts.contract()))
                .thirdPartyNote(facts.rarely(9, new Note("TPO", "REPRICED")))
                .purchase(facts.rarely(9, new PurchasedService("PUR1", facts.money(9_000))))
                .pricing(facts.rarely(9, facts.pricing(true)))
                .ambulance(facts.rarely(9, facts.ride()))
                .equipment(facts.rarely(6, equipment(procedure)))
                .providers(facts.rarely(3, providers()));
        facts.attachments().forEach(extras::attachment);
        facts.some(9, "T", "F4").forEach(each -> extras.amount(new QualifiedAmount(each, facts.money(900))));
        facts.some(9, "PT", "FL").forEach(each -> extras.quantity(new QualifiedQuantity(each, "2")));
        facts.some(9, "HT", "R1", "R2", "R4").forEach(each -> extras.result(new TestResult("TR", each, "35.5")));
        facts.some(15, "STATE DATA", "MORE DATA").forEach(extras::fileInformation);
        if (facts.oneIn(9)) {
            extras.condition(new ConditionAnswer("07", facts.oneIn(2), List.of("01", "04", "12")));
            extras.condition(new ConditionAnswer("70", true, List.of("65")));
            extras.condition(new ConditionAnswer("09", false, List.of("38", "ZV")));
        }
        decided.payers()
                .forEach(payer -> decisions(payer, procedure, charge, decided).forEach(extras::decision));
        return extras.build();
    }

    private LineProviders providers() {
        Provider purchased =
                new Provider(facts.oneIn(2), PersonName.NONE, facts.npi(), "", facts.references(3, "0B", "G2"));
        OrderingProvider ordering = new OrderingProvider(
                facts.provider(false, false, "0B", "G2"),
                facts.maybeAddress(),
                facts.oneIn(2) ? new Contact("NURSE", "2175550101", "", "A@B.EXAMPLE", "2175550102") : Contact.NONE);
        return new LineProviders(
                facts.rarely(2, purchased),
                facts.rarely(2, facts.facility(false, "G2", "LU")),
                facts.rarely(2, facts.provider(false, false, "0B", "LU")),
                facts.rarely(2, ordering),
                facts.rarely(2, facts.provider(false, false, "0B", "1G")),
                facts.rarely(2, facts.provider(false, false, "G2")));
    }

    private Equipment equipment(Procedure procedure) {
        Equipment.Form form = new Equipment.Form(
                "UT",
                "01.02",
                List.of(
                        new Equipment.Answer("1A", "Y", "", null, ""),
                        new Equipment.Answer("2", "", "WORDS", null, ""),
                        new Equipment.Answer("3", "", "", facts.day(), ""),
                        new Equipment.Answer("4", "", "", null, "50")));
        return new Equipment(
                facts.rarely(
                        2,
                        new Equipment.Rental(
                                procedure.code(),
                                "30",
                                facts.money(9_000),
                                facts.money(90_000),
                                facts.of("1", "4", "6"))),
                new Equipment.Certification(facts.of("I", "R", "S"), "6"),
                facts.oneIn(2) ? List.of(form) : List.of());
    }

    /// What a payer decided, in one part or two, that together are the charge.
    private List<LineDecision> decisions(String payer, Procedure procedure, Money charge, Decided decided) {
        int lines = decided.lines();
        if (!decided.inParts()) {
            return List.of(decision(payer, procedure, charge, lines));
        }
        Money part = Money.ofCents(charge.cents() / 2);
        Procedure other = new Procedure("HC", "G0403", List.of("26"), "");
        return List.of(decision(payer, procedure, part, lines), decision(payer, other, charge.minus(part), lines));
    }

    private LineDecision decision(String payer, Procedure procedure, Money charge, int lines) {
        Money paid = facts.money((int) charge.cents());
        List<DecisionAdjustment> adjustments = new ArrayList<>();
        Money left = charge.minus(paid);
        for (int i = facts.upTo(8); i > 0; i--) {
            Money next = facts.money((int) left.cents());
            left = left.minus(next);
            adjustments.add(new DecisionAdjustment(
                    facts.of("CO", "PR", "OA"), facts.of("45", "1", "2", "23", "97"), next, facts.of("", "", "1")));
        }
        if (!left.isZero()) {
            adjustments.add(new DecisionAdjustment("PI", "45", left, ""));
        }
        return new LineDecision(
                payer,
                paid,
                procedure,
                "1",
                facts.oneIn(9) ? lines : 0,
                adjustments,
                facts.day().plusDays(21),
                facts.rarely(3, facts.money(5_000)));
    }
}
