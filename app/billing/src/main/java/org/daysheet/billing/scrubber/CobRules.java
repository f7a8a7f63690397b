package org.daysheet.billing.scrubber;

import java.util.List;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.money.Money;

/// A claim to a second or third payer tells what those before decided, and it adds up: each line is paid plus adjusted,
/// and the claim is the sum of its lines (837P TR3 loops 2320 and 2430).
final class CobRules {
    private static final String ORDER = "PST";
    private static final String SEQUENCE = "subscriber.sequence";

    private CobRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        int own = ORDER.indexOf(claim.subscriber().sequence());
        report.when(
                own < 0,
                ScrubRule.SEQUENCE_UNKNOWN,
                SEQUENCE,
                claim.subscriber().sequence());
        List<OtherPayer> before = claim.otherPayers().stream()
                .filter(other -> ORDER.indexOf(other.coverage().sequence()) < own)
                .toList();
        report.when(before.size() < own, ScrubRule.EARLIER_PAYER_MISSING, SEQUENCE);
        for (OtherPayer other : before) {
            Money notCovered = other.decision().notCovered();
            if (notCovered != null && other.decision().paid() == null) {
                bypassed(claim, other, notCovered, report);
            } else if (other.decision().paid() == null) {
                report.when(
                        true,
                        ScrubRule.EARLIER_DECISION_MISSING,
                        path(claim, other),
                        other.payer().name());
            } else {
                balance(claim, other, other.decision().paid(), report);
            }
        }
    }

    /// A payer that was not asked covers nothing of the whole charge, and decided about no line.
    private static void bypassed(ProfessionalClaim claim, OtherPayer other, Money notCovered, ScrubReport report) {
        boolean isDecided =
                claim.lines().stream().anyMatch(line -> !decisions(line, other).isEmpty());
        report.when(
                isDecided || !notCovered.equals(claim.terms().total()),
                ScrubRule.BYPASSED_TOTAL_WRONG,
                path(claim, other),
                other.payer().name(),
                notCovered,
                claim.terms().total());
    }

    private static void balance(ProfessionalClaim claim, OtherPayer other, Money paid, ScrubReport report) {
        Money adjusted = sum(other.decision().adjustments());
        boolean isByLine =
                claim.lines().stream().anyMatch(line -> !decisions(line, other).isEmpty());
        if (!isByLine) {
            report.when(
                    !paid.plus(adjusted).equals(claim.terms().total()),
                    ScrubRule.EARLIER_TOTAL_WRONG,
                    path(claim, other),
                    other.payer().name(),
                    paid,
                    adjusted,
                    claim.terms().total(),
                    claim.terms().total().minus(paid).minus(adjusted));
            return;
        }
        Money byLine = Money.ZERO;
        for (int i = 0; i < claim.lines().size(); i++) {
            byLine = byLine.plus(line(claim, i + 1, other, report));
        }
        report.when(
                !byLine.minus(adjusted).equals(paid),
                ScrubRule.EARLIER_PAID_WRONG,
                path(claim, other),
                other.payer().name(),
                paid,
                byLine,
                adjusted);
    }

    /// @return what the payer paid for the line
    private static Money line(ProfessionalClaim claim, int number, OtherPayer other, ScrubReport report) {
        ServiceLine line = claim.lines().get(number - 1);
        List<LineDecision> parts = decisions(line, other);
        Money paid = Money.sum(parts.stream().map(LineDecision::paid));
        Money adjusted = Money.sum(parts.stream().map(part -> sum(part.adjustments())));
        report.when(
                !paid.plus(adjusted).equals(line.charge()),
                ScrubRule.EARLIER_LINE_WRONG,
                path(claim, other) + ".lines[" + number + "]",
                other.payer().name(),
                paid,
                adjusted,
                line.charge(),
                number,
                line.procedure().code(),
                line.charge().minus(paid).minus(adjusted));
        return paid;
    }

    /// What a payer answered, such as `otherPayers[1].decision`: that is where it is cleared up, not at the visit.
    private static String path(ProfessionalClaim claim, OtherPayer other) {
        return "otherPayers[" + (claim.otherPayers().indexOf(other) + 1) + "].decision";
    }

    private static List<LineDecision> decisions(ServiceLine line, OtherPayer other) {
        return line.extras().decisions().stream()
                .filter(decision -> decision.payerId().equals(other.payer().id()))
                .toList();
    }

    private static Money sum(List<DecisionAdjustment> adjustments) {
        return Money.sum(adjustments.stream().map(DecisionAdjustment::amount));
    }
}
