package org.daysheet.demo.simulator;

import java.util.List;
import org.daysheet.types.code.GroupCode;
import org.daysheet.types.money.Money;

/// How one line was adjudicated; charge less adjustments is what was paid, or it cannot be made.
///
/// @param allowed what the payer recognises, paid or left to the patient
record LineDecision(
        SubmittedLine line, Money charge, Money paid, Money allowed, List<Cas> adjustments, List<String> remarks) {
    LineDecision {
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
        Money adjusted = Money.sum(adjustments.stream().map(Cas::amount));
        if (!charge.minus(adjusted).equals(paid)) {
            throw new IllegalArgumentException("line " + line.control() + " does not balance");
        }
    }

    Money of(GroupCode group) {
        return Money.sum(
                adjustments.stream().filter(cas -> cas.group() == group).map(Cas::amount));
    }

    LineDecision negated() {
        return new LineDecision(
                line,
                charge.negated(),
                paid.negated(),
                allowed.negated(),
                adjustments.stream().map(Cas::negated).toList(),
                remarks);
    }
}
