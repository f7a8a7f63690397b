package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.code.GroupCode;
import org.daysheet.types.money.Money;

/// Writes checks as one 835 file: one transaction set a check.
final class RemittanceAnswer {
    private static final String GUIDE = "005010X221A1";
    private static final int TRIPLETS = 6;
    private static final int PLB_PAIRS = 6;
    private static final int SPARING_ONE_IN = 6;

    private final SegmentWriter writer;
    private final boolean oneCentOff;
    private final boolean sparing;

    /// @param sparing whether line control numbers are left out where lines can be told apart without them
    private RemittanceAnswer(Separators separators, boolean sparing, boolean oneCentOff) {
        this.writer = new SegmentWriter(separators);
        this.sparing = sparing;
        this.oneCentOff = oneCentOff;
    }

    static byte[] write(
            List<Check> checks, SubmittedFile.Envelope answered, LocalDate date, int control, boolean oneCentOff) {
        String first = checks.getFirst().payer().number();
        int style = Math.floorMod((int) (Dice.hash(0, first, "style") >>> 33), Separators.STYLES.size());
        boolean sparing = Math.floorMod((int) (Dice.hash(0, first, "sparing") >>> 33), SPARING_ONE_IN) == 0;
        RemittanceAnswer answer = new RemittanceAnswer(Separators.STYLES.get(style), sparing, oneCentOff);
        answer.writer.open(answered, date, control, "HP", GUIDE);
        checks.forEach(answer::check);
        return answer.writer.close();
    }

    private void check(Check check) {
        SubmittedClaim.People people = check.claims().getFirst().claim().people();
        writer.openSet("835", "");
        payment(check);
        payer(check);
        Person payee = people.provider();
        String name = payee.firstName().isEmpty() ? payee.lastName() : payee.firstName() + " " + payee.lastName();
        writer.segment("N1", "PE", name, "XX", payee.number());
        writer.segment("REF", "TJ", people.taxId());
        writer.segment("LX", "1");
        boolean first = true;
        for (ClaimDecision claim : check.claims()) {
            claim(claim, check.terms(), oneCentOff && first);
            first = false;
        }
        providerAdjustments(check, payee);
        writer.closeSet();
    }

    private void payment(Check check) {
        String day = SegmentWriter.DAY.format(check.paidOn());
        String amount = check.amount().x12();
        String originator = check.terms().originator();
        if (check.amount().isZero()) {
            writer.segment("BPR", "H", "0", "C", "NON", "", "", "", "", "", "", "", "", "", "", "", day);
        } else if (check.terms().paysByCheck()) {
            writer.segment("BPR", "I", amount, "C", "CHK", "", "", "", "", "", "", "", "", "", "", "", day);
        } else {
            writer.segment(
                    "BPR",
                    "I",
                    amount,
                    "C",
                    "ACH",
                    "CCP",
                    "01",
                    "011000015",
                    "DA",
                    "5550100",
                    originator,
                    "",
                    "01",
                    "021000021",
                    "DA",
                    "5550199",
                    day);
        }
        writer.segment("TRN", "1", check.trace(), originator);
        writer.segment("DTM", "405", day);
    }

    private void payer(Check check) {
        writer.segment("N1", "PR", check.payer().lastName());
        writer.segment("N3", "PO BOX 555");
        writer.segment("N4", "HARTFORD", "CT", "061030555");
        writer.segment("REF", "2U", check.payer().number());
        writer.segment("PER", "BL", "REMITTANCE DESK", "TE", "8005550123");
    }

    private void claim(ClaimDecision decision, PayerTerms terms, boolean centOff) {
        SubmittedClaim claim = decision.claim();
        Money paid = centOff ? decision.paid().plus(Money.ofCents(1)) : decision.paid();
        Money responsibility = decision.patientResponsibility();
        writer.segment(
                "CLP",
                claim.control(),
                decision.status(),
                decision.charge().x12(),
                paid.x12(),
                decision.isReversal() || responsibility.isZero() ? "" : responsibility.x12(),
                terms.remittanceIndicator(),
                decision.payerControl(),
                claim.billing().place(),
                claim.billing().frequency());
        people(decision);
        if (terms.isMedicare()) {
            writer.segment("MOA", "", "", "MA01");
        }
        writer.segment("DTM", "050", SegmentWriter.DAY.format(claim.receivedOn()));
        Money allowed = Money.sum(decision.lines().stream().map(LineDecision::allowed));
        if (allowed.isPositive()) {
            writer.segment("AMT", "AU", allowed.x12());
        }
        if (decision.interest().isPositive()) {
            writer.segment("AMT", "I", decision.interest().x12());
        }
        boolean numbered = !sparing || !areDifferent(decision.lines());
        decision.lines().forEach(line -> line(line, numbered));
    }

    private static boolean areDifferent(List<LineDecision> lines) {
        return lines.stream().map(line -> line.line().code()).distinct().count() == lines.size();
    }

    private void people(ClaimDecision decision) {
        SubmittedClaim.People people = decision.claim().people();
        Person patient = people.patient();
        Person subscriber = people.subscriber();
        writer.segment(
                "NM1",
                "QC",
                "1",
                patient.lastName(),
                patient.firstName(),
                patient.middleName(),
                "",
                "",
                "MI",
                subscriber.number());
        if (!patient.equals(subscriber) && !subscriber.lastName().isEmpty() && !samePerson(patient, subscriber)) {
            writer.segment(
                    "NM1",
                    "IL",
                    "1",
                    subscriber.lastName(),
                    subscriber.firstName(),
                    subscriber.middleName(),
                    "",
                    "",
                    "MI",
                    subscriber.number());
        }
        Person rendering = people.rendering();
        if (rendering.isNamed()) {
            writer.segment(
                    "NM1",
                    "82",
                    "1",
                    rendering.lastName(),
                    rendering.firstName(),
                    rendering.middleName(),
                    "",
                    "",
                    "XX",
                    rendering.number());
        }
        decision.forwardedTo()
                .ifPresent(other -> writer.segment("NM1", "TT", "2", other.name(), "", "", "", "", "PI", other.code()));
    }

    private static boolean samePerson(Person one, Person other) {
        return one.lastName().equals(other.lastName()) && one.firstName().equals(other.firstName());
    }

    private void line(LineDecision decision, boolean numbered) {
        SubmittedLine line = decision.line();
        writer.segment(
                "SVC",
                "HC:" + line.procedure(),
                decision.charge().x12(),
                decision.paid().x12(),
                "",
                line.units());
        writer.segment("DTM", "472", SegmentWriter.DAY.format(line.serviceOn()));
        adjustments(decision.adjustments());
        if (numbered && !line.control().isEmpty()) {
            writer.segment("REF", "6R", line.control());
        }
        if (decision.allowed().isPositive()) {
            writer.segment("AMT", "B6", decision.allowed().x12());
        }
        decision.remarks().forEach(remark -> writer.segment("LQ", "HE", remark));
    }

    /// One CAS a group, six triplets at most in each.
    private void adjustments(List<Cas> adjustments) {
        Map<GroupCode, List<Cas>> byGroup = new LinkedHashMap<>();
        adjustments.forEach(cas ->
                byGroup.computeIfAbsent(cas.group(), group -> new ArrayList<>()).add(cas));
        byGroup.forEach((group, all) -> {
            for (int from = 0; from < all.size(); from += TRIPLETS) {
                cas(group, all.subList(from, Math.min(all.size(), from + TRIPLETS)));
            }
        });
    }

    private void cas(GroupCode group, List<Cas> triplets) {
        String[] elements = new String[1 + 3 * triplets.size()];
        elements[0] = group.name();
        for (int i = 0; i < triplets.size(); i++) {
            elements[3 * i + 1] = triplets.get(i).reason();
            elements[3 * i + 2] = triplets.get(i).amount().x12();
            elements[3 * i + 3] = "";
        }
        writer.segment("CAS", elements);
    }

    private void providerAdjustments(Check check, Person payee) {
        List<PlbEntry> entries = check.plb();
        for (int from = 0; from < entries.size(); from += PLB_PAIRS) {
            List<PlbEntry> pairs = entries.subList(from, Math.min(entries.size(), from + PLB_PAIRS));
            String[] elements = new String[2 + 2 * pairs.size()];
            elements[0] = payee.number();
            elements[1] = check.paidOn().getYear() + "1231";
            for (int i = 0; i < pairs.size(); i++) {
                elements[2 * i + 2] = pairs.get(i).reason() + ":" + pairs.get(i).reference();
                elements[2 * i + 3] = pairs.get(i).amount().x12();
            }
            writer.segment("PLB", elements);
        }
    }
}
