package org.daysheet.reports.kpi;

import static org.daysheet.reports.kpi.Columns.cents;
import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// What was open at the end of a day: the running balances of charges with every transfer posted later taken back.
/// The work grows with what is open and with what was posted since, not with the history.
final class OpenItemQuery {
    private static final Field<Long> CHARGE_ID = field(name("charge_id"), SQLDataType.BIGINT);
    private static final Field<Long> ACCOUNT_ID = field(name("account_id"), SQLDataType.BIGINT);
    private static final Field<String> KIND = field(name("account_kind"), SQLDataType.VARCHAR);
    private static final Field<Long> CENTS = field(name("cents"), SQLDataType.BIGINT);

    private OpenItemQuery() {}

    /// One pair of charge and account with what it has open.
    private record Open(long chargeId, long accountId, LedgerKind kind, long cents) {}

    /// Who the pair belongs to.
    private record Facts(long patientId, LocalDate serviceOn) {}

    static List<OpenItem> at(Tx tx, LocalDate asOf) {
        List<Open> open = open(tx, asOf);
        Set<Long> charges = new LinkedHashSet<>();
        Set<Long> accounts = new LinkedHashSet<>();
        for (Open pair : open) {
            charges.add(pair.chargeId);
            accounts.add(pair.accountId);
        }
        Map<Long, Facts> facts = facts(tx, charges);
        Map<Long, Long> payers = payers(tx, accounts);
        Map<Long, LocalDate> billed = FirstBillQuery.days(tx, charges, asOf);
        Map<ResponsibilityQuery.Pair, LocalDate> since = ResponsibilityQuery.starts(tx, charges, asOf);
        List<OpenItem> items = new ArrayList<>(open.size());
        for (Open pair : open) {
            Facts about = known(facts.get(pair.chargeId), pair);
            @Nullable Long payer = payers.get(pair.accountId);
            @Nullable LocalDate start = since.get(new ResponsibilityQuery.Pair(pair.chargeId, pair.accountId));
            items.add(new OpenItem(
                    pair.chargeId,
                    pair.accountId,
                    pair.kind,
                    payer,
                    about.patientId,
                    about.serviceOn,
                    billed.get(pair.chargeId),
                    known(start, pair),
                    Money.ofCents(pair.cents)));
        }
        return items;
    }

    private static <T> T known(@Nullable T found, Open pair) {
        if (found == null) {
            throw new IllegalStateException("the balance of charge " + pair.chargeId + " on account " + pair.accountId
                    + " does not follow from its transfers; run check");
        }
        return found;
    }

    private static List<Open> open(Tx tx, LocalDate asOf) {
        Table<?> parts = select(
                        CHARGE_BALANCE.CHARGE_ID.as(CHARGE_ID),
                        CHARGE_BALANCE.ACCOUNT_ID.as(ACCOUNT_ID),
                        ACCOUNT.ACCOUNT_KIND.as(KIND),
                        CHARGE_BALANCE.BALANCE_CENTS.as(CENTS))
                .from(CHARGE_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(CHARGE_BALANCE.ACCOUNT_ID))
                .where(CHARGE_BALANCE.BALANCE_CENTS.ne(0L))
                .and(Columns.isReceivable())
                .unionAll(later(TRANSFER.DEBIT_CHARGE_ID, TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS.neg(), asOf))
                .unionAll(later(TRANSFER.CREDIT_CHARGE_ID, TRANSFER.CREDIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS, asOf))
                .asTable("parts");
        return tx.dsl()
                .select(CHARGE_ID, ACCOUNT_ID, KIND, cents(CENTS))
                .from(parts)
                .groupBy(CHARGE_ID, ACCOUNT_ID, KIND)
                .having(cents(CENTS).ne(0L))
                .orderBy(CHARGE_ID, ACCOUNT_ID)
                .fetch(row -> new Open(row.value1(), row.value2(), LedgerKind.valueOf(row.value3()), row.value4()));
    }

    private static Select<Record4<Long, Long, String, Long>> later(
            TableField<?, Long> charge, TableField<?, Long> account, Field<Long> cents, LocalDate asOf) {
        return select(charge, account, ACCOUNT.ACCOUNT_KIND, cents)
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(account))
                .where(POSTING.POSTED_ON.gt(asOf))
                .and(Columns.isReceivable());
    }

    private static Map<Long, Facts> facts(Tx tx, Set<Long> charges) {
        Map<Long, Facts> facts = new java.util.HashMap<>();
        for (List<Long> chunk : Columns.chunks(charges)) {
            tx.dsl()
                    .select(CHARGE.CHARGE_ID, CHARGE.PATIENT_ID, CHARGE.SERVICE_FROM_ON)
                    .from(CHARGE)
                    .where(CHARGE.CHARGE_ID.in(chunk))
                    .forEach(row -> facts.put(row.value1(), new Facts(row.value2(), row.value3())));
        }
        return facts;
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
