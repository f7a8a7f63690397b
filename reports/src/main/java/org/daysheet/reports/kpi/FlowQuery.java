package org.daysheet.reports.kpi;

import static org.daysheet.reports.kpi.Columns.cents;
import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.daysheet.reports.kpi.Flows.Move;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;

/// What moved between accounts.
final class FlowQuery {
    private FlowQuery() {}

    /// Everything posted in a window.
    static Flows posted(Tx tx, Window window) {
        FlowTally tally = new FlowTally(Accounts.read(tx));
        Movement.between(tx, window, tally::add);
        return tally.flows();
    }

    /// Balance of each kind at the end of a day, debits positive.
    static Map<LedgerKind, Money> totals(Tx tx, LocalDate asOf) {
        return before(now(tx), Later.than(tx, asOf, Accounts.read(tx)).flows());
    }

    /// Balance of each kind as it stands, debits positive.
    static Map<LedgerKind, Money> now(Tx tx) {
        Map<LedgerKind, Money> totals = new EnumMap<>(LedgerKind.class);
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_KIND, cents(ACCOUNT_BALANCE.BALANCE_CENTS))
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .groupBy(ACCOUNT.ACCOUNT_KIND)
                .forEach(row -> totals.put(LedgerKind.valueOf(row.value1()), Money.ofCents(row.value2())));
        return totals;
    }

    /// Totals as they were before some flows, from what they are after them.
    static Map<LedgerKind, Money> before(Map<LedgerKind, Money> after, Flows flows) {
        Map<LedgerKind, Money> totals = new EnumMap<>(LedgerKind.class);
        totals.putAll(after);
        for (Move move : flows.moves()) {
            totals.merge(move.debit(), move.amount().negated(), Money::plus);
            totals.merge(move.credit(), move.amount(), Money::plus);
        }
        return totals;
    }
}
