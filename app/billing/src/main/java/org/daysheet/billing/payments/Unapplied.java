package org.daysheet.billing.payments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// Of which payments a patient's credit is left. Money kept for later is left as far as no posting has used it; of
/// the rest the oldest is used first, so what is left of it came last. Credit that came back from charges counts as
/// left of what had paid them. All parts together are the credit, as long as payments are where it came from.
final class Unapplied {
    private Unapplied() {}

    /// A payment and how much of it is still kept for later.
    ///
    /// @param kept zero when it was not meant for later
    record Paid(PaymentId id, Money amount, boolean isForLater, Money kept) {}

    /// What is left of each payment of one patient; one that is used up is absent.
    static Map<PaymentId, Money> of(Money credit, List<Paid> payments) {
        List<Paid> newest = new ArrayList<>(payments);
        newest.sort(Comparator.comparing(Paid::isForLater).thenComparing(Paid::id, Unapplied::newestFirst));
        Map<PaymentId, Money> left = new LinkedHashMap<>();
        Money rest = credit;
        for (Paid paid : newest) {
            rest = rest.minus(put(left, paid, paid.kept().min(rest)));
        }
        for (Paid paid : newest) {
            Money used = paid.amount().minus(left.getOrDefault(paid.id(), Money.ZERO));
            rest = rest.minus(put(left, paid, used.min(rest)));
        }
        return left;
    }

    private static int newestFirst(PaymentId one, PaymentId other) {
        return Long.compare(other.value(), one.value());
    }

    private static Money put(Map<PaymentId, Money> left, Paid paid, Money part) {
        if (part.isPositive()) {
            left.merge(paid.id(), part, Money::plus);
        }
        return part;
    }
}
