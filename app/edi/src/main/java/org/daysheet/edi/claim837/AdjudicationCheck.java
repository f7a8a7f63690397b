package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;

/// Proves what other payers decided about a line (loop 2430): charge is paid plus adjusted, for each payer. A payer
/// that unbundled the line decides it in several parts, which together are the line.
final class AdjudicationCheck {
    private final Notes837 notes;
    private final List<Decision> decisions = new ArrayList<>();

    AdjudicationCheck(Notes837 notes) {
        this.notes = notes;
    }

    /// What one payer paid for the line, 0 when it is not among them.
    long paidCents(String payer) {
        return decisions.stream()
                .filter(decision -> decision.payer.equals(payer))
                .mapToLong(decision -> decision.paid)
                .sum();
    }

    boolean knows(String payer) {
        return decisions.stream().anyMatch(decision -> decision.payer.equals(payer));
    }

    void begin(Segment svd) {
        Money paid = svd.money(2);
        if (paid == null) {
            notes.error(svd, 2, "amount-unreadable", "What another payer paid cannot be read.", "an amount");
        }
        decisions.add(new Decision(svd.text(1), svd.place(2), paid == null ? 0 : paid.cents()));
    }

    void adjust(Segment cas) {
        if (!decisions.isEmpty()) {
            decisions.getLast().adjusted += casCents(cas, notes);
        }
    }

    void finish(Money charge) {
        Map<String, Decision> byPayer = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            byPayer.merge(decision.payer, decision, Decision::and);
        }
        for (Decision decision : byPayer.values()) {
            if (decision.paid + decision.adjusted != charge.cents()) {
                notes.error(
                        decision.place,
                        "SVD02",
                        "line-cob-balance",
                        "What another payer paid and adjusted is not the charge of the line.",
                        Money.ofCents(decision.paid).plain(),
                        Money.ofCents(charge.cents() - decision.adjusted).plain());
            }
        }
    }

    /// Sum of the amounts of a CAS.
    static long casCents(Segment cas, Notes837 notes) {
        long cents = 0;
        for (int element = 3; element <= cas.size(); element += 3) {
            Money amount = cas.money(element);
            if (amount != null) {
                cents += amount.cents();
            } else if (cas.has(element)) {
                notes.error(cas, element, "amount-unreadable", "An adjustment of another payer cannot be read.", "");
            }
        }
        return cents;
    }

    private static final class Decision {
        private final String payer;
        private final Place place;
        private final long paid;
        private long adjusted;

        Decision(String payer, Place place, long paid) {
            this.payer = payer;
            this.place = place;
            this.paid = paid;
        }

        /// Both parts as one, at the place of the first.
        Decision and(Decision more) {
            Decision both = new Decision(payer, place, paid + more.paid);
            both.adjusted = adjusted + more.adjusted;
            return both;
        }
    }
}
