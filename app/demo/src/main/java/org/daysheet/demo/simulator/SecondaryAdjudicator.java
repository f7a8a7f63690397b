package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.code.GroupCode;
import org.daysheet.types.money.Money;

/// Decides claims after another payer: the whole charge is accounted for, what the first payer did stands as OA-23.
final class SecondaryAdjudicator {
    private SecondaryAdjudicator() {}

    /// The claim as the next payer sees it: its own member, and what the first payer left to the patient.
    static SubmittedClaim forwarded(ClaimDecision first, OtherPayer other, LocalDate receivedOn) {
        SubmittedClaim claim = first.claim();
        Person subscriber = claim.people().subscriber();
        List<SubmittedLine> lines = first.lines().stream()
                .map(decided -> new SubmittedLine(
                        decided.line().procedure(),
                        decided.line().charge(),
                        decided.line().units(),
                        decided.line().serviceOn(),
                        decided.line().control(),
                        decided.of(GroupCode.PR)))
                .toList();
        return new SubmittedClaim(
                claim.control(),
                claim.charge(),
                new SubmittedClaim.Billing(claim.billing().place(), "1", "", "S", other.filingIndicator()),
                new SubmittedClaim.People(
                        new Person(other.name(), "", "", other.code()),
                        new Person(
                                subscriber.lastName(),
                                subscriber.firstName(),
                                subscriber.middleName(),
                                other.memberNumber()),
                        claim.people().patient(),
                        claim.people().provider(),
                        claim.people().rendering(),
                        claim.people().taxId()),
                lines,
                receivedOn);
    }

    static ClaimDecision decide(SubmittedClaim claim, PayerTerms terms, Dice dice, String payerControl) {
        int outcome = dice.below(100);
        List<LineDecision> lines = new ArrayList<>();
        Money patientShare = outcome < 12 ? Money.ofCents(2000) : Money.ZERO;
        for (SubmittedLine line : claim.lines()) {
            Money open = line.leftByPriorPayer().min(line.charge());
            Money left = outcome >= 94 ? open : patientShare.min(open);
            patientShare = patientShare.minus(left.min(patientShare));
            lines.add(line(line, open, left, terms));
        }
        return new ClaimDecision(claim, payerControl, claim.turn(), lines, Optional.empty(), Money.ZERO);
    }

    private static LineDecision line(SubmittedLine line, Money open, Money left, PayerTerms terms) {
        List<Cas> adjustments = new ArrayList<>();
        Money before = line.charge().minus(open);
        if (before.isPositive()) {
            adjustments.add(new Cas(GroupCode.OA, "23", before));
        }
        Money forgiven = terms.isMedicaid() ? Share.of(open.minus(left), 400) : Money.ZERO;
        if (forgiven.isPositive()) {
            adjustments.add(new Cas(GroupCode.CO, "45", forgiven));
        }
        if (left.isPositive()) {
            adjustments.add(new Cas(GroupCode.PR, terms.isMedicaid() ? "3" : "1", left));
        }
        Money paid = open.minus(left).minus(forgiven);
        return new LineDecision(line, line.charge(), paid, open.minus(forgiven), adjustments, List.of());
    }
}
