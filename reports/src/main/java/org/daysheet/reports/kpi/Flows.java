package org.daysheet.reports.kpi;

import java.util.List;
import java.util.Set;
import org.daysheet.types.money.Money;

/// What moved between kinds of accounts in some time.
///
/// @param moves one entry a pair of kinds
public record Flows(List<Move> moves) {
    public Flows {
        moves = List.copyOf(moves);
    }

    /// Sum of all transfers that debit one kind and credit another.
    public record Move(LedgerKind debit, LedgerKind credit, Money amount) {}

    Money moved(Set<LedgerKind> debits, Set<LedgerKind> credits) {
        return Money.sum(moves.stream()
                .filter(move -> debits.contains(move.debit) && credits.contains(move.credit))
                .map(Move::amount));
    }

    /// By how much active receivables fell against these kinds, what came back subtracted.
    Money reducedBy(Set<LedgerKind> others) {
        return moved(others, LedgerKind.ACTIVE).minus(moved(LedgerKind.ACTIVE, others));
    }

    /// Charges less charges taken back.
    Money charges() {
        return reducedBy(Set.of(LedgerKind.REVENUE)).negated();
    }

    /// Payments on charges, refunds and takebacks subtracted.
    Money payments() {
        return reducedBy(LedgerKind.MONEY);
    }

    Money contractual() {
        return reducedBy(Set.of(LedgerKind.CONTRACTUAL));
    }
}
