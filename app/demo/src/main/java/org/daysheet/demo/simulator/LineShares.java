package org.daysheet.demo.simulator;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.code.GroupCode;
import org.daysheet.types.money.Money;

/// One line while its payer works out who bears what: what is recognised shrinks by what is left to the patient or
/// cut.
final class LineShares {
    private final SubmittedLine line;
    private final List<Cas> adjustments = new ArrayList<>();
    private Money allowed;
    private Money payable;
    private Money absorbed = Money.ZERO;

    LineShares(SubmittedLine line, Money allowed) {
        this.line = line;
        this.allowed = allowed;
        this.payable = allowed;
    }

    Money payable() {
        return payable;
    }

    /// Leaves up to this much to the patient; the answer says how much it was.
    Money leave(String reason, Money amount) {
        return cut(GroupCode.PR, reason, amount);
    }

    Money cut(GroupCode group, String reason, Money amount) {
        Money taken = amount.min(payable);
        if (taken.isPositive()) {
            adjustments.add(new Cas(group, reason, taken));
            payable = payable.minus(taken);
        }
        return taken;
    }

    /// Takes another line's charge over and recognises a part of it.
    void absorb(Money charge, Money recognised) {
        absorbed = absorbed.plus(charge);
        allowed = allowed.plus(recognised);
        payable = payable.plus(recognised);
    }

    LineDecision decide(PayerTerms terms) {
        List<Cas> all = new ArrayList<>();
        if (absorbed.isPositive()) {
            all.add(new Cas(GroupCode.OA, "94", absorbed.negated()));
        }
        Money contractual = line.charge().plus(absorbed).minus(allowed);
        if (contractual.isPositive()) {
            all.add(new Cas(GroupCode.CO, "45", contractual));
        }
        Money sequestration = terms.sequestration(payable);
        if (sequestration.isPositive()) {
            all.add(new Cas(GroupCode.CO, "253", sequestration));
        }
        all.addAll(adjustments);
        return new LineDecision(line, line.charge(), payable.minus(sequestration), allowed, all, List.of());
    }
}
