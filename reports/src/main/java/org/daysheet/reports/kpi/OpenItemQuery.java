package org.daysheet.reports.kpi;

import static org.daysheet.reports.kpi.Columns.cents;
import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.reports.kpi.ResponsibilityQuery.Pair;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// What was open at the end of a day: the running balances of charges with every transfer posted later taken back.
/// Since when is kept with the balance and counts wherever nothing was posted later; only the others are replayed. The
/// work grows with what is open and with what was posted since, not with the history.
final class OpenItemQuery {
    private static final String PARTS = "parts";
    private static final Field<Long> CHARGE_ID = field(name(PARTS, "charge_id"), SQLDataType.BIGINT);
    private static final Field<Long> ACCOUNT_ID = field(name(PARTS, "account_id"), SQLDataType.BIGINT);
    private static final Field<String> KIND = field(name(PARTS, "account_kind"), SQLDataType.VARCHAR);
    private static final Field<Long> CENTS = field(name(PARTS, "cents"), SQLDataType.BIGINT);
    private static final Field<LocalDate> SINCE_ON = field(name(PARTS, "since_on"), SQLDataType.LOCALDATE);
    private static final Field<Integer> LATER = field(name(PARTS, "later"), SQLDataType.INTEGER);

    private OpenItemQuery() {}

    /// One pair of charge and account with what it has open.
    ///
    /// @param since null when something was posted later, so that it has to be replayed
    private record Open(
            Pair pair,
            LedgerKind kind,
            long cents,
            @Nullable LocalDate since,
            long patientId,
            LocalDate serviceOn) {}

    static List<OpenItem> at(Tx tx, LocalDate asOf) {
        List<Open> open = open(tx, asOf);
        Set<Long> charges = new LinkedHashSet<>();
        Set<Long> replayed = new LinkedHashSet<>();
        Set<Long> accounts = new LinkedHashSet<>();
        for (Open one : open) {
            charges.add(one.pair.chargeId());
            accounts.add(one.pair.accountId());
            if (one.since == null) {
                replayed.add(one.pair.chargeId());
            }
        }
        Map<Long, Long> payers = payers(tx, accounts);
        Map<Long, LocalDate> billed = FirstBillQuery.days(tx, charges, asOf);
        Map<Pair, LocalDate> starts = ResponsibilityQuery.starts(tx, replayed, asOf);
        List<OpenItem> items = new ArrayList<>(open.size());
        for (Open one : open) {
            items.add(new OpenItem(
                    one.pair.chargeId(),
                    one.pair.accountId(),
                    one.kind,
                    payers.get(one.pair.accountId()),
                    one.patientId,
                    one.serviceOn,
                    billed.get(one.pair.chargeId()),
                    since(one, starts),
                    Money.ofCents(one.cents)));
        }
        return items;
    }

    private static LocalDate since(Open one, Map<Pair, LocalDate> starts) {
        LocalDate since = one.since == null ? starts.get(one.pair) : one.since;
        if (since == null) {
            throw new IllegalStateException("the balance of charge " + one.pair.chargeId() + " on account "
                    + one.pair.accountId() + " does not follow from its transfers; run check");
        }
        return since;
    }

    private static List<Open> open(Tx tx, LocalDate asOf) {
        Table<?> parts = select(
                        CHARGE_BALANCE.CHARGE_ID.as("charge_id"),
                        CHARGE_BALANCE.ACCOUNT_ID.as("account_id"),
                        ACCOUNT.ACCOUNT_KIND.as("account_kind"),
                        CHARGE_BALANCE.BALANCE_CENTS.as("cents"),
                        CHARGE_BALANCE.SINCE_ON.as("since_on"),
                        inline(0).as("later"))
                .from(CHARGE_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(CHARGE_BALANCE.ACCOUNT_ID))
                .where(CHARGE_BALANCE.BALANCE_CENTS.ne(0L))
                .and(Columns.isReceivable())
                .unionAll(later(TRANSFER.DEBIT_CHARGE_ID, TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS.neg(), asOf))
                .unionAll(later(TRANSFER.CREDIT_CHARGE_ID, TRANSFER.CREDIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS, asOf))
                .asTable(PARTS);
        return tx.dsl()
                .select(
                        CHARGE_ID,
                        ACCOUNT_ID,
                        KIND,
                        cents(CENTS),
                        max(SINCE_ON),
                        max(LATER),
                        CHARGE.PATIENT_ID,
                        CHARGE.SERVICE_FROM_ON)
                .from(parts)
                .join(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CHARGE_ID))
                .groupBy(CHARGE_ID, ACCOUNT_ID, KIND, CHARGE.PATIENT_ID, CHARGE.SERVICE_FROM_ON)
                .having(cents(CENTS).ne(0L))
                .orderBy(CHARGE_ID, ACCOUNT_ID)
                .fetch(row -> new Open(
                        new Pair(row.value1(), row.value2()),
                        LedgerKind.valueOf(row.value3()),
                        row.value4(),
                        row.value6() == 0 ? row.value5() : null,
                        row.value7(),
                        row.value8()));
    }

    private static Select<Record6<Long, Long, String, Long, LocalDate, Integer>> later(
            TableField<?, Long> charge, TableField<?, Long> account, Field<Long> cents, LocalDate asOf) {
        return select(charge, account, ACCOUNT.ACCOUNT_KIND, cents, castNull(SQLDataType.LOCALDATE), inline(1))
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(account))
                .where(POSTING.POSTED_ON.gt(asOf))
                .and(Columns.isReceivable());
    }

    private static Map<Long, Long> payers(Tx tx, Set<Long> accounts) {
        Map<Long, Long> payers = new java.util.HashMap<>();
        for (List<Long> chunk : Columns.chunks(accounts)) {
            tx.dsl()
                    .select(ACCOUNT.ACCOUNT_ID, COVERAGE.PAYER_ID)
                    .from(ACCOUNT)
                    .join(COVERAGE)
                    .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                    .where(ACCOUNT.ACCOUNT_ID.in(chunk))
                    .forEach(row -> payers.put(row.value1(), row.value2()));
        }
        return payers;
    }
}
