package org.daysheet.reports.kpi;

import java.util.List;
import org.daysheet.types.money.Money;

/// What moved between kinds of accounts in some time.
///
/// @param moves one entry a pair of kinds
public record Flows(List<Move> moves) {
    public Flows {
        moves = List.copyOf(moves);
    }

    /// Sum of all transfers that debit one kind and credit another.
    public record Move(LedgerKind debit, LedgerKind credit, Money amount) {
        public Effect effect() {
            return Effect.of(debit, credit);
        }

        /// The amount as it changes A/R: positive raises it, negative lowers it, zero leaves it alone.
        public Money change() {
            return switch (effect()) {
                case PARTY, NONE -> Money.ZERO;
                case CHARGE, PAYMENT, CREDIT_MOVED_OUT, CONTRACTUAL, WRITE_OFF, AGENCY, OTHER ->
                    LedgerKind.ACTIVE.contains(debit) ? amount : amount.negated();
            };
        }
    }

    /// By how much A/R changed through this.
    public Money change(Effect effect) {
        return Money.sum(moves.stream().filter(move -> move.effect() == effect).map(Move::change));
    }

    /// What went from one party's responsibility to another's, whichever way.
    public Money betweenParties() {
        return Money.sum(
                moves.stream().filter(move -> move.effect() == Effect.PARTY).map(Move::amount));
    }

    /// Into the bank less out of it.
    public Money cash() {
        Money in = Money.sum(
                moves.stream().filter(move -> move.debit == LedgerKind.CASH).map(Move::amount));
        return in.minus(Money.sum(
                moves.stream().filter(move -> move.credit == LedgerKind.CASH).map(Move::amount)));
    }

    /// Charges less charges taken back.
    public Money charges() {
        return change(Effect.CHARGE);
    }

    /// Payments on charges, refunds and takebacks subtracted.
    public Money payments() {
        return change(Effect.PAYMENT).plus(change(Effect.CREDIT_MOVED_OUT)).negated();
    }

    /// Given up by contract, what came back subtracted.
    public Money contractual() {
        return change(Effect.CONTRACTUAL).negated();
    }
}
