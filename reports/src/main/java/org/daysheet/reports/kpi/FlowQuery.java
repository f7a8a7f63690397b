package org.daysheet.reports.kpi;

import static org.daysheet.reports.kpi.Columns.cents;
import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.daysheet.reports.kpi.Flows.Move;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Record3;
import org.jooq.TableField;

/// What moved between accounts.
final class FlowQuery {
    private FlowQuery() {}

    /// Everything posted in a window.
    static FlowTally posted(Tx tx, Window window) {
        FlowTally tally = new FlowTally(Accounts.read(tx));
        tx.dsl()
                .select(TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.CREDIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS)
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .where(POSTING.POSTED_ON.between(window.from(), window.to()))
                .forEach(row -> tally.add(row.value1(), row.value2(), row.value3()));
        return tally;
    }

    /// Everything posted up to a day on charges whose service lies in a window. Moves between two receivables are
    /// left out, they change nobody's total.
    static Flows ofServices(Tx tx, Window services, LocalDate asOf) {
        Accounts accounts = Accounts.read(tx);
        FlowTally tally = new FlowTally(accounts);
        onCharges(tx, TRANSFER.DEBIT_CHARGE_ID, services, asOf, row -> {
            if (isActive(accounts, row.value1()) && !isActive(accounts, row.value2())) {
                tally.add(row.value1(), row.value2(), row.value3());
            }
        });
        onCharges(tx, TRANSFER.CREDIT_CHARGE_ID, services, asOf, row -> {
            if (isActive(accounts, row.value2()) && !isActive(accounts, row.value1())) {
                tally.add(row.value1(), row.value2(), row.value3());
            }
        });
        return tally.flows();
    }

    private static boolean isActive(Accounts accounts, long account) {
        return LedgerKind.ACTIVE.contains(accounts.owner(account).kind());
    }

    private static void onCharges(
            Tx tx,
            TableField<?, Long> charge,
            Window services,
            LocalDate asOf,
            Consumer<Record3<Long, Long, Long>> each) {
        tx.dsl()
                .select(TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.CREDIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS)
                .from(CHARGE)
                .join(TRANSFER)
                .on(charge.eq(CHARGE.CHARGE_ID))
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .where(CHARGE.SERVICE_FROM_ON.between(services.from(), services.to()))
                .and(POSTING.POSTED_ON.le(asOf))
                .forEach(each);
    }

    /// Balance of each kind at the end of a day, debits positive.
    static Map<LedgerKind, Money> totals(Tx tx, LocalDate asOf) {
        Map<LedgerKind, Money> totals = new EnumMap<>(LedgerKind.class);
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_KIND, cents(ACCOUNT_BALANCE.BALANCE_CENTS))
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .groupBy(ACCOUNT.ACCOUNT_KIND)
                .forEach(row -> totals.put(LedgerKind.valueOf(row.value1()), Money.ofCents(row.value2())));
        return before(
                totals,
                posted(tx, new Window(asOf.plusDays(1), LocalDate.of(9999, 12, 31)))
                        .flows());
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

    /// Days from service to entry of the charges entered in a window. Reversed charges are those whose revenue was
    /// taken back up to its end.
    static DayCounts chargeLag(Tx tx, Window window) {
        DayCounts lag = new DayCounts();
        var reversal = POSTING.as("reversal");
        var taken = TRANSFER.as("taken_back");
        tx.dsl()
                .select(CHARGE.SERVICE_FROM_ON, CHARGE.CHARGED_ON, count())
                .from(CHARGE)
                .where(CHARGE.CHARGED_ON.between(window.from(), window.to()))
                .and(CHARGE.AMOUNT_CENTS.gt(0L))
                .and(CHARGE.CHARGE_ID.notIn(org.jooq
                        .impl
                        .DSL
                        .select(taken.CREDIT_CHARGE_ID)
                        .from(reversal)
                        .join(taken)
                        .on(taken.POSTING_ID.eq(reversal.POSTING_ID))
                        .where(reversal.POSTING_KIND.eq("CHARGE_REVERSAL"))
                        .and(reversal.POSTED_ON.between(window.from(), window.to()))
                        .and(taken.CREDIT_CHARGE_ID.isNotNull())))
                .groupBy(CHARGE.SERVICE_FROM_ON, CHARGE.CHARGED_ON)
                .forEach(row -> lag.add(row.value1(), row.value2(), row.value3()));
        return lag;
    }
}
