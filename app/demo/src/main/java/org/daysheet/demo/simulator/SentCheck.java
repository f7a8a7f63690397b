package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;

/// One check as its payer's own books have it: what a practice's books must agree with after posting.
///
/// @param fileName the 835 it was sent in
/// @param amount BPR02
/// @param providerAdjustments sum of PLB as sent (positive reduces the payment)
/// @param claims in the order of the 835
public record SentCheck(
        String fileName,
        String payerCode,
        String trace,
        LocalDate paidOn,
        Money amount,
        Money providerAdjustments,
        List<SentClaim> claims) {
    public SentCheck {
        claims = List.copyOf(claims);
    }

    static SentCheck of(Check check, String fileName) {
        return new SentCheck(
                fileName,
                check.payer().number(),
                check.trace(),
                check.paidOn(),
                check.amount(),
                check.claimsPaid().minus(check.amount()),
                check.claims().stream().map(SentCheck::claim).toList());
    }

    private static SentClaim claim(ClaimDecision decision) {
        Money contractual = Money.sum(decision.lines().stream()
                .flatMap(line -> line.adjustments().stream())
                .filter(cas -> cas.reason().equals("45") || cas.reason().equals("253"))
                .map(Cas::amount));
        return new SentClaim(
                decision.claim().control(),
                decision.payerControl(),
                decision.status(),
                decision.charge(),
                decision.paid(),
                decision.patientResponsibility(),
                contractual,
                decision.interest());
    }
}
