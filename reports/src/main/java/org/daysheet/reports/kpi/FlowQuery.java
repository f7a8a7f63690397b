package org.daysheet.reports.kpi;

import static org.daysheet.reports.kpi.Columns.cents;
import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.reports.kpi.Flows.Move;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.Account;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;

/// What moved between accounts.
final class FlowQuery {
    private static final Account DEBIT = ACCOUNT.as("debit_account");
    private static final Account CREDIT = ACCOUNT.as("credit_account");

    private FlowQuery() {}

    /// Everything posted in a window.
    static Flows posted(Tx tx, Window window) {
        return new Flows(tx.dsl()
                .select(DEBIT.ACCOUNT_KIND, CREDIT.ACCOUNT_KIND, cents(TRANSFER.AMOUNT_CENTS))
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(DEBIT)
                .on(DEBIT.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(CREDIT)
                .on(CREDIT.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(POSTING.POSTED_ON.between(window.from(), window.to()))
                .groupBy(DEBIT.ACCOUNT_KIND, CREDIT.ACCOUNT_KIND)
                .fetch(row -> move(row.value1(), row.value2(), row.value3())));
    }

    /// Everything posted up to a day on charges whose service lies in a window. Moves between two receivables are
    /// left out, they change nobody's total.
    static Flows ofServices(Tx tx, Window services, LocalDate asOf) {
        List<Move> moves = new ArrayList<>();
        moves.addAll(onCharges(tx, TRANSFER.DEBIT_CHARGE_ID, DEBIT.ACCOUNT_KIND, CREDIT.ACCOUNT_KIND, services, asOf));
        moves.addAll(onCharges(tx, TRANSFER.CREDIT_CHARGE_ID, CREDIT.ACCOUNT_KIND, DEBIT.ACCOUNT_KIND, services, asOf));
        return new Flows(moves);
    }

    private static List<Move> onCharges(
            Tx tx,
            TableField<?, Long> charge,
            Field<String> receivable,
            Field<String> other,
            Window services,
            LocalDate asOf) {
        List<String> active = LedgerKind.ACTIVE.stream().map(LedgerKind::name).toList();
        return tx.dsl()
                .select(DEBIT.ACCOUNT_KIND, CREDIT.ACCOUNT_KIND, cents(TRANSFER.AMOUNT_CENTS))
                .from(CHARGE)
                .join(TRANSFER)
                .on(charge.eq(CHARGE.CHARGE_ID))
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(DEBIT)
                .on(DEBIT.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(CREDIT)
                .on(CREDIT.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(CHARGE.SERVICE_FROM_ON.between(services.from(), services.to()))
                .and(POSTING.POSTED_ON.le(asOf))
                .and(receivable.in(active))
                .and(other.notIn(active))
                .groupBy(DEBIT.ACCOUNT_KIND, CREDIT.ACCOUNT_KIND)
                .fetch(row -> move(row.value1(), row.value2(), row.value3()));
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
        return before(totals, posted(tx, new Window(asOf.plusDays(1), LocalDate.of(9999, 12, 31))));
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

    /// Gross charges of a window by the payer billed first, less those taken back in it.
    static Map<Long, Money> chargesByFirstPayer(Tx tx, Window window) {
        Condition isCharge = CREDIT.ACCOUNT_KIND.eq(LedgerKind.REVENUE.name());
        Condition isTakenBack = DEBIT.ACCOUNT_KIND.eq(LedgerKind.REVENUE.name());
        Field<Long> change = when(isCharge, TRANSFER.AMOUNT_CENTS).otherwise(TRANSFER.AMOUNT_CENTS.neg());
        return tx.dsl()
                .select(COVERAGE.PAYER_ID, cents(change))
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(DEBIT)
                .on(DEBIT.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(CREDIT)
                .on(CREDIT.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .join(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(coalesce(DEBIT.COVERAGE_ID, CREDIT.COVERAGE_ID)))
                .where(POSTING.POSTED_ON.between(window.from(), window.to()))
                .and(isCharge.or(isTakenBack))
                .groupBy(COVERAGE.PAYER_ID)
                .fetchMap(row -> row.value1(), row -> Money.ofCents(row.value2()));
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

    private static Move move(String debit, String credit, long cents) {
        return new Move(LedgerKind.valueOf(debit), LedgerKind.valueOf(credit), Money.ofCents(cents));
    }
}
