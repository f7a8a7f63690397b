package org.daysheet.demo.simulator;

import java.util.List;
import java.util.Optional;
import org.daysheet.types.code.GroupCode;
import org.daysheet.types.money.Money;

/// How one claim was adjudicated, or reversed.
///
/// @param payerControl CLP07
/// @param status CLP02
/// @param forwardedTo crossover carrier
/// @param interest paid on top, for late payment; outside the claim's own balance
record ClaimDecision(
        SubmittedClaim claim,
        String payerControl,
        String status,
        List<LineDecision> lines,
        Optional<OtherPayer> forwardedTo,
        Money interest) {
    static final String REVERSAL = "22";
    static final String DENIED = "4";

    ClaimDecision {
        lines = List.copyOf(lines);
    }

    Money charge() {
        return Money.sum(lines.stream().map(LineDecision::charge));
    }

    Money paid() {
        return Money.sum(lines.stream().map(LineDecision::paid));
    }

    Money patientResponsibility() {
        return Money.sum(lines.stream().map(line -> line.of(GroupCode.PR)));
    }

    boolean isReversal() {
        return status.equals(REVERSAL);
    }

    ClaimDecision reversed() {
        return new ClaimDecision(
                claim,
                payerControl,
                REVERSAL,
                lines.stream().map(LineDecision::negated).toList(),
                Optional.empty(),
                Money.ZERO);
    }

    ClaimDecision withInterest(Money amount) {
        return new ClaimDecision(claim, payerControl, status, lines, forwardedTo, amount);
    }

    /// The same under the status of a claim that was processed: many payers say "denied" only line by line.
    ClaimDecision asProcessed() {
        return new ClaimDecision(claim, payerControl, claim.turn(), lines, forwardedTo, interest);
    }

    ClaimDecision forwarded(OtherPayer other) {
        return new ClaimDecision(claim, payerControl, "19", lines, Optional.of(other), interest);
    }
}
