package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daysheet.types.money.Money;

/// One payer's payments: what is due when, what it paid, and what it still has to get back.
final class PayerDesk {
    private final Person payer;
    private final PayerTerms terms;
    private final TreeMap<LocalDate, List<Due>> due = new TreeMap<>();
    private final Map<String, ClaimDecision> decided = new HashMap<>();
    private final Map<String, LocalDate> payDays = new HashMap<>();
    private final Deque<PlbEntry> toRecover = new ArrayDeque<>();
    private Money carriedForward = Money.ZERO;
    private int checks;

    /// @param recoverLater keep the check whole now and take the money from a later one
    private record Due(ClaimDecision decision, boolean recoverLater) {}

    PayerDesk(Person payer, PayerTerms terms) {
        this.payer = payer;
        this.terms = terms;
    }

    PayerTerms terms() {
        return terms;
    }

    void pay(LocalDate on, ClaimDecision decision) {
        schedule(on, decision, false);
        decided.put(decision.payerControl(), decision);
        payDays.put(decision.payerControl(), on);
    }

    /// The day on which something that takes a decision back can be told: not before the decision itself.
    LocalDate notBefore(ClaimDecision earlier, LocalDate wanted) {
        LocalDate told = payDays.getOrDefault(earlier.payerControl(), wanted);
        return told.isAfter(wanted) ? told : wanted;
    }

    void reverse(LocalDate on, ClaimDecision earlier, boolean recoverLater) {
        schedule(on, earlier.reversed(), recoverLater);
        decided.remove(earlier.payerControl());
    }

    private void schedule(LocalDate on, ClaimDecision decision, boolean recoverLater) {
        due.computeIfAbsent(on, day -> new ArrayList<>()).add(new Due(decision, recoverLater));
    }

    /// The standing decision on a claim this payer numbered so.
    Optional<ClaimDecision> standing(String payerControl) {
        return Optional.ofNullable(decided.get(payerControl));
    }

    /// The checks of all pay days up to and including this one, oldest first; each is given once.
    List<Check> drain(LocalDate through) {
        List<Check> drained = new ArrayList<>();
        while (!due.isEmpty() && !due.firstKey().isAfter(through)) {
            Map.Entry<LocalDate, List<Due>> day = due.pollFirstEntry();
            drained.add(check(day.getKey(), day.getValue()));
        }
        return drained;
    }

    private Check check(LocalDate on, List<Due> dues) {
        List<ClaimDecision> claims = dues.stream().map(Due::decision).toList();
        List<PlbEntry> plb = new ArrayList<>();
        List<PlbEntry> deferred = new ArrayList<>();
        for (Due one : dues) {
            ClaimDecision decision = one.decision();
            if (decision.interest().isPositive()) {
                plb.add(new PlbEntry(
                        "L6", decision.payerControl(), decision.interest().negated()));
            }
            if (one.recoverLater() && decision.paid().isNegative()) {
                deferred.add(new PlbEntry("WO", decision.payerControl(), decision.paid()));
            }
        }
        plb.addAll(deferred);
        Money available = Money.sum(claims.stream().map(ClaimDecision::paid))
                .minus(Money.sum(plb.stream().map(PlbEntry::amount)));
        settle(available, plb);
        deferred.forEach(entry -> toRecover.add(
                new PlbEntry("WO", entry.reference(), entry.amount().negated())));
        checks++;
        return new Check(payer, terms, on, trace(on), claims, plb);
    }

    private void settle(Money payable, List<PlbEntry> plb) {
        Money available = payable;
        if (available.isNegative()) {
            plb.add(new PlbEntry("FB", payer.number(), available));
            carriedForward = carriedForward.minus(available);
            return;
        }
        Money applied = carriedForward.min(available);
        if (applied.isPositive()) {
            plb.add(new PlbEntry("FB", payer.number(), applied));
            carriedForward = carriedForward.minus(applied);
            available = available.minus(applied);
        }
        while (!toRecover.isEmpty() && available.isPositive()) {
            PlbEntry next = toRecover.poll();
            Money taken = next.amount().min(available);
            plb.add(new PlbEntry("WO", next.reference(), taken));
            available = available.minus(taken);
            if (taken.compareTo(next.amount()) < 0) {
                toRecover.addFirst(
                        new PlbEntry("WO", next.reference(), next.amount().minus(taken)));
            }
        }
    }

    private String trace(LocalDate on) {
        String kind = terms.paysByCheck() ? "" : "EFT";
        return kind + payer.number() + "-" + String.format(Locale.ROOT, "%02d%05d", on.getYear() % 100, checks);
    }

    /// What is still owed to this payer: deferred takebacks and negative balances carried forward.
    Money stillToRecover() {
        return carriedForward.plus(Money.sum(toRecover.stream().map(PlbEntry::amount)));
    }
}
